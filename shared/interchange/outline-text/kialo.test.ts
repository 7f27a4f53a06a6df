import { describe, expect, it } from 'vitest';
import { checkMap } from '../../model/check-map.ts';
import { readOutlineText } from './read-outline-text.ts';
import { listGivenExports } from './testing/given-exports.ts';

const EXPORT = [
  'Discussion Name:',
  'Taxes',
  '',
  '1. Thesis:',
  'Taxes should rise.',
  '',
  '  1.1. Pro:',
  '  Schools lack money [1].',
  '',
  '    1.1.1. Con:',
  '    Some [7] waste it. [1] [2]',
  '',
  '  1.2. Con:',
  '  -> See 1.1.1.',
  '',
  '  1.3. Pro:',
  '  -> See discussion #12: Budgets.',
  '',
  'Sources:',
  '[1] https://www.example.org/schools?x=1',
  'One in three has no heating.',
  '3. Roofs leak',
  '[2] A report',
].join('\r\n');

describe('an export of Kialo', () => {
  const { map } = readOutlineText(EXPORT);
  const find = (text: string) => [...map.statements.values()].find((each) => each.text === text);

  it('has a statement that it points to once, linked to both places', () => {
    const waste = find('Some [7] waste it. [1]');
    const targets = [...map.arguments.values()]
      .filter(({ premises }) => premises.includes(waste?.id as never))
      .map(({ relation, target }) => `${relation} ${map.statements.get(target.id as never)?.text}`);
    expect(targets).toEqual(['attacks Schools lack money.', 'attacks Taxes should rise.']);
    expect(find('-> See discussion #12: Budgets.')).toBeDefined();
  });

  it('has its sources where they are cited, with what is quoted from them', () => {
    const tell = (text: string) =>
      find(text)?.citations.map(({ source, quote }) => {
        const { title, URL } = map.sources.get(source) ?? {};
        return [title, URL, quote];
      });
    expect(tell('Schools lack money.')).toEqual([
      [
        'example.org',
        'https://www.example.org/schools?x=1',
        'One in three has no heating. 3. Roofs leak',
      ],
    ]);
    expect(tell('Some [7] waste it. [1]')).toEqual([['A report', undefined, undefined]]);
    expect(find('A report')).toBeUndefined();
  });

  it('keeps the sources that it lists and does not mark', () => {
    const text = 'A [2] and [1].\nSources:\n[1] https://x.org\n[2] A report\nIt says so.\n[3] Z';
    const { map: read } = readOutlineText(text);
    expect([...read.statements.values()].map(({ citations }) => citations.length)).toEqual([1]);
    const sources = [...read.sources.values()];
    expect(sources.map(({ title, note }) => [title, note])).toEqual([
      ['x.org', undefined],
      ['A report', 'It says so.'],
      ['Z', undefined],
    ]);
  });

  it('comes to the end of a long address that is none', () => {
    const said = `https://${'x'.repeat(200_000)} y`;
    const { map: read } = readOutlineText(`A [1]\nSources:\n[1] ${said}`);
    expect([...read.sources.values()].map(({ title }) => title)).toEqual([said]);
  });

  it('is read whole, as others read it', (test) => {
    const given = listGivenExports();
    if (given.length === 0) test.skip('the corpora are not here');
    for (const { name, text, statements } of given) {
      const read = readOutlineText(text).map;
      expect(checkMap(read), name).toEqual([]);
      const questions = text.match(/^\d\S* Question:/gmu)?.length ?? 0;
      expect(read.statements.size, name).toBe(statements + questions);
      const listed = text.split(/^Sources:$/mu)[1]?.match(/^\[\d+\] /gmu)?.length ?? 0;
      const cited = [...read.statements.values()].flatMap(({ citations }) => citations);
      expect(cited.length, name).toBe(listed);
    }
  });
});
