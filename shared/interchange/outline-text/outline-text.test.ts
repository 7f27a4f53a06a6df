import { describe, expect, it } from 'vitest';
import { createMap } from '../../model/argument-map.ts';
import type { FrameId, MapId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { cutFragment } from '../../model/queries/cut-fragment.ts';
import { outlineOf } from '../../model/queries/outline.ts';
import { writeArguments } from '../../model/testing/write-notation.ts';
import { readOutlineText } from './read-outline-text.ts';
import { writeOutlineText } from './write-outline-text.ts';

/** Number, relation, kind and text of every line. */
function outline(text: string): readonly string[] {
  const { map, attacking } = readOutlineText(text);
  return outlineOf(map).map(({ id, number, through }) => {
    const argument = through === null ? undefined : map.arguments.get(through);
    const onArgument = argument?.target.kind === 'argument' ? ' an argument' : '';
    const statement = map.statements.get(id);
    const relation = argument?.relation ?? (attacking.has(id) ? 'attacks' : '');
    return `${number} ${relation}${onArgument} ${statement?.kind} ${statement?.text}`;
  });
}

const debate = readNotation(`
  motion M "Schools should start later"
  position P "Health"
  evidence E "Sleep rose by 34 minutes"
  claim b "But: is a word"
  P supports M
  p1 + p2 supports P as pair
  E supports p1
  u attacks pair
  b attacks M
`);

describe('writeOutlineText', () => {
  it('writes a nested list with the words that relations are read with', () => {
    expect(writeOutlineText(cutFragment(debate, debate.statements.keys()))).toBe(
      [
        '- Motion: Schools should start later',
        '  - Position: Health',
        '    - Because: p1',
        '      - Evidence: Sleep rose by 34 minutes',
        '    - And: p2',
        '      - Undercut: u',
        '  - But: But: is a word',
        '',
      ].join('\n'),
    );
  });

  it('says of a part that attacked what it stood under', () => {
    const fragment = cutFragment(
      debate,
      [...debate.statements.keys()].filter((id) => id === 'u'),
    );
    expect(writeOutlineText(fragment)).toBe('- But: u\n');
  });

  it('keeps a text from being taken for a label', () => {
    const map = readNotation('claim a "Motion: to adjourn"');
    expect(writeOutlineText(cutFragment(map, map.statements.keys()))).toBe(
      '- Claim: Motion: to adjourn\n',
    );
  });

  it('is read back with every argument where it was', () => {
    const { map } = readOutlineText(
      writeOutlineText(cutFragment(debate, debate.statements.keys())),
    );
    const textOf = (id: string) => map.statements.get(id as never)?.text ?? id;
    const said = writeArguments(map).map((line) =>
      line.replace(/s\d{7}/gu, textOf).replace(/ as .*/u, ''),
    );
    expect(said).toContain('p1 + p2 supports Health');
    expect(said.some((line) => /^u attacks a\d+$/u.test(line))).toBe(true);
  });
});

describe('what belongs to a statement', () => {
  it('is written under it, and read back: who says it, and the frames around it', () => {
    const said = readNotation('claim a "Speech is free"\n claim b "Speech costs"');
    const [a, b] = [...said.statements.keys()] as [StatementId, StatementId];
    const statements = [...said.statements.values()].map((statement) =>
      statement.id === a ? { ...statement, author: 'Mill' } : statement,
    );
    const frames = [{ id: 'f' as FrameId, title: 'Liberty', members: [a, b] as const }];
    const map = createMap('m' as MapId, { statements, frames });
    const text = writeOutlineText(cutFragment(map, map.statements.keys()));
    expect(text.split('\n')).toEqual([
      '- Speech is free',
      '  - Author: Mill',
      '  - Frame: Liberty',
      '- Speech costs',
      '  - Frame: Liberty',
      '',
    ]);
    const { map: back } = readOutlineText(text);
    expect([...back.statements.values()].map(({ author }) => author)).toEqual(['Mill', undefined]);
    const [frame] = back.frames.values();
    expect([frame?.title, frame?.members.length, back.frames.size]).toEqual(['Liberty', 2, 1]);
  });
});

describe('readOutlineText', () => {
  it('nests a Markdown list, each line a reason', () => {
    expect(outline('- A\n  - B\n    - C\n  - D\n- E')).toEqual([
      '1  claim A',
      '1.1 supports claim B',
      '1.1.1 supports claim C',
      '1.2 supports claim D',
      '2  claim E',
    ]);
  });

  it('reads tabs, numbers and full-width blanks as indentation', () => {
    expect(outline('A\n\tB\n\t\tC')[2]).toBe('1.1.1 supports claim C');
    expect(outline('1. A\n1.1. B\n1.1.1. C\n1.2. D').map((line) => line.slice(0, 5))).toEqual([
      '1  cl',
      '1.1 s',
      '1.1.1',
      '1.2 s',
    ]);
    expect(outline('甲\n\u3000乙')[1]).toBe('1.1 supports claim 乙');
  });

  it('tells pros from cons by words, at the left edge too', () => {
    expect(outline('Thesis\n  Pro: it helps\n  Con: it costs\n  反論：高い')).toEqual([
      '1  claim Thesis',
      '1.1 supports claim it helps',
      '1.2 attacks claim it costs',
      '1.3 attacks claim 高い',
    ]);
    expect(outline('Pro: a\nCon: b')).toEqual(['1  claim a', '2 attacks claim b']);
  });

  it('takes - for an objection only in lists that use + as well', () => {
    expect(outline('* T\n  + a\n  - b')).toEqual([
      '1  claim T',
      '1.1 supports claim a',
      '1.2 attacks claim b',
    ]);
    expect(outline('* T\n  - b')[1]).toBe('1.1 supports claim b');
  });

  it('puts lists under their headings', () => {
    expect(outline('# Motion: M\n## A\n- x\n\n## B\n- y')).toEqual([
      '  motion M',
      '1 supports claim A',
      '1.1 supports claim x',
      '2 supports claim B',
      '2.1 supports claim y',
    ]);
  });

  it('joins the lines of one item, and no others', () => {
    expect(outline('- one\n  and the same\n- [x] two')).toEqual([
      '1  claim one and the same',
      '2  claim two',
    ]);
    expect(outline('one\ntwo\n\nthree')).toHaveLength(3);
  });

  it('leaves figures and times at the start of a sentence alone', () => {
    expect(outline('2020 was a year\n3.5 million people\n12:30 is noon')).toEqual([
      '1  claim 2020 was a year',
      '2  claim 3.5 million people',
      '3  claim 12:30 is noon',
    ]);
  });

  it('reads sources as citations and notes as notes', () => {
    const { map } = readOutlineText('- A\n  - Source: Report, p. 3\n- Note: ask her');
    expect([...map.sources.values()].map(({ title }) => title)).toEqual(['Report, p. 3']);
    expect([...map.statements.values()][0]?.citations).toHaveLength(1);
    expect([...map.notes.values()].map(({ text }) => text)).toEqual(['ask her']);
  });

  it('finds nothing in blank text', () => {
    expect(readOutlineText(' \n\t\n- \n').map.statements.size).toBe(0);
  });
});
