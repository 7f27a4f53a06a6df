import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../model/queries/outline.ts';
import { readOutlineText } from './read-outline-text.ts';

/** The statements of an outline, indented, each with what it does to the one it stands under. */
function read(text: string): readonly string[] {
  const { map, attacking } = readOutlineText(text);
  return outlineOf(map).map(({ id, depth, through }) => {
    const argument = through === null ? undefined : map.arguments.get(through);
    const attacks = argument?.relation === 'attacks' || attacking.has(id);
    const support = argument === undefined ? '' : '+ ';
    return `${'  '.repeat(depth)}${attacks ? '- ' : support}${map.statements.get(id)?.text}`;
  });
}

/** One list as different programs and hands write it. */
const NESTED = ['A', '  + B', '    + C', '  + D', 'E'];

describe('a pasted list', () => {
  it.each([
    ['Markdown, two blanks', '- A\n  - B\n    - C\n  - D\n- E'],
    ['Markdown, uneven indents', '* A\n    * B\n       * C\n   * D\n* E'],
    ['Markdown, numbers with bullets within', '1. A\n   - B\n     - C\n   - D\n2. E'],
    ['a text file of Google Docs', '* A\n   * B\n      * C\n   * D\n* E'],
    ['Google Docs, not indented', '● A\n○ B\n■ C\n○ D\n● E'],
    ['Word, not indented', '•\tA\no\tB\n§\tC\no\tD\n•\tE'],
    ['Word, in its symbol font', '\uf0b7\tA\no\tB\n\uf0a7\tC\no\tD\n\uf0b7\tE'],
    ['numbers and letters in a column', '1. A\na. B\ni. C\nii. c\nb. D\n2. E'],
    ['the outline of a speech', 'I. A\nA. B\n1. C\nB. D\nII. E'],
    ['figures, indented', '1. A\n   1.1. B\n        1.1.1. C\n   1.2. D\n2. E'],
    ['a mail that is quoted', '> - A\n>   - B\n>     - C\n>   - D\n> - E'],
    ['an answer in a fence', '```markdown\n- A\n  - B\n    - C\n  - D\n- E\n```'],
    ['Japanese bullets', '・A\n　・B\n　　・C\n　・D\n・E'],
    ['Japanese bullets of several kinds', '●A\n・B\n○C\n・D\n●E'],
    ['Japanese numbers', '１．A\n（１）B\n①C\n（２）D\n２．E'],
    ['Japanese letters', '１、A\nア．B\n（１）C\nイ．D\n２、E'],
  ])('is nested as it was: %s', (_name, text) => {
    expect(read(text).filter((line) => !line.endsWith('c'))).toEqual(NESTED);
  });

  it('lies under the plain line before it', () => {
    expect(read('A\n\n- B\n- C\n\nD\n1. E')).toEqual(['A', '  + B', '  + C', 'D', '  + E']);
  });

  it('goes on in the next line where that begins in the middle of a sentence', () => {
    expect(read('- A claim that\nwas broken\n- B\nA new one')).toEqual([
      'A claim that was broken',
      'B',
      'A new one',
    ]);
  });

  it('is said without the emphasis and the rules around it', () => {
    const text = 'Title\n=====\n**A** and *b*\n\n---\n\n- __C__\n- 2*3*4 \\*d\\*';
    expect(read(text)).toEqual(['Title', '  + A and b', '    + C', '    + 2*3*4 \\*d\\*']);
  });

  it.each([
    'A. Lincoln freed them',
    'I. Newton said so',
    'a. m. is before noon',
    '○○大学は遠い',
    '3.5 million people',
    '-5 degrees',
    '3、4人が来た',
    '[Source](https://example.org) says so',
    'But why: because',
  ])('leaves a sentence as it is: %s', (text) => {
    expect(read(text)).toEqual([text]);
  });
});

describe('a pasted debate', () => {
  const TWO_SIDES = ['T', '  + A', '  + B', '  - C', '  - D'];

  it.each([
    ['labels', 'T\n- Pro: A\n- Pro: B\n- Con: C\n- Con: D'],
    ['numbered labels', 'T\n- Pro 1: A\n- Pro #2: B\n- Con 1: C\n- Con #2: D'],
    ['bold labels', 'T\n- **Pro:** A\n- **Pro**: B\n- __Con__: C\n- *Objection:* D'],
    ['labels in brackets', 'T\n- [Pro] A\n- (Pro) B\n- [Con] C\n- (Con): D'],
    ['signs', '- T\n  + A\n  + B\n  - C\n  - D'],
    ['signs without blanks', '- T\n  +A\n  +B\n  -C\n  -D'],
    ['pictures', 'T\n- ✅ A\n- 👍 B\n- ❌ C\n- 👎 D'],
    ['words above', 'T\n\nPros:\n- A\n- B\n\nCons:\n- C\n- D'],
    ['words above plain lines', 'T\n\nPros:\nA\nB\n\nCons:\nC\nD'],
    ['words above, in a list', '- T\n  - Pros\n    - A\n    - B\n  - Cons\n    - C\n    - D'],
    ['headings', '# T\n## Pros\n- A\n- B\n## Arguments against\n1. C\n2. D'],
    ['numbered headings', '# T\n## 1. Benefits\n- A\n- B\n## 2. Drawbacks\n- C\n- D'],
    ['Japanese labels', 'T\n・賛成：A\n・理由１：B\n・反対：C\n・反論その２：D'],
    ['Japanese labels in brackets', 'T\n・【賛成】A\n・［肯定側］B\n・【反対】C\n・（否定側）D'],
    ['Japanese words above', 'T\n【メリット】\n・A\n・B\n【デメリット】\n・C\n・D'],
    ['Japanese signs', 'T\n○A\n○B\n×C\n×D'],
    ['full-width letters', 'T\n－Ｐｒｏ：A\n－PRO：B\n－Ｃｏｎ：C\n－CON : D'],
    ['headings after the line', '**Motion:** T\n\n### For\n1. A\n2. B\n\n### Against\n1. C\n2. D'],
    ['unmarked labels under a bullet', '・T\n　賛成：A\n　賛成：B\n　反論：C\n　反論：D'],
    ['an export of Kialo', '1. T\n1.1. Pro: A\n1.2. Pro: B\n1.3. Con: C\n1.4. Con: D'],
    [
      'a later export of Kialo',
      '1. Thesis:\r\nT\r\n\r\n  1.1. Pro:\r\n  A\r\n\r\n  1.2. Pro:\r\n  B\r\n\r\n  1.3. Con:\r\n  C\r\n\r\n  1.4. Con:\r\n  D',
    ],
  ])('is told apart by %s', (_name, text) => {
    expect(read(text)).toEqual(TWO_SIDES);
  });

  it('has its sides at the left edge as well', () => {
    expect(read('Pros\n- A\nCons\n- B\n  - C')).toEqual(['A', '- B', '  + C']);
  });

  it('begins anew with a plain line after its lists', () => {
    expect(read('T\nPros:\n- A\nCons:\n- B\n\nU\nCons:\n- C')).toEqual([
      'T',
      '  + A',
      '  - B',
      'U',
      '  - C',
    ]);
  });
});
