import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { fillTable, orderTable } from './compare-lenses.ts';
import { rangesOf } from './ranges.ts';
import { evaluateMap } from './testing/by-id.ts';
import { type LensTableWords, writeLensCsv, writeLensMarkdown } from './write-lens-table.ts';

const [P, Q] = ['P', 'Q'].map((id) => id as StatementId) as [StatementId, StatementId];
const NOTATED = readNotation(
  'motion M "Tax | spend"\nposition P "=1+1" @0.8\nposition Q "Thrift, please" @0.6\nr supports P\nP supports M\nQ attacks M\ns supports Q',
);
const MAP: ArgumentMap = {
  ...NOTATED,
  details: {
    ...NOTATED.details,
    lenses: [{ name: 'A "spender"', weights: [{ position: Q, weight: 0.25 }] }],
  },
};

function compare(map: ArgumentMap) {
  const evaluation = evaluateMap(map);
  return fillTable(orderTable(map, rangesOf(map, evaluation.framework)), evaluation);
}

const unsure = (low: number, high: number): ArgumentMap => {
  const position = MAP.statements.get(P);
  if (position === undefined) throw new Error('There is no position P');
  const changed = { ...position, credenceRange: { low, high } };
  return { ...MAP, statements: new Map(MAP.statements).set(P, changed) };
};

const words: LensTableWords = {
  lens: 'Lens',
  asItIs: 'As it is',
  status: en.status,
  headings: { status: 'status', strength: 'strength', low: 'lowest', high: 'highest' },
  nameOf: (id) => MAP.statements.get(id)?.text ?? id,
};

describe('fillTable', () => {
  it('sets the motion and the positions side by side, as they are and through each lens', () => {
    const { columns, rows } = compare(MAP);
    expect(columns).toEqual(['M', P, Q]);
    // Without a lens P passes on 0.9 and Q 0.8; the spender counts Q a quarter.
    expect(
      rows.map(({ name, outcomes: [motion] }) => [name, motion?.status, motion?.strength]),
    ).toEqual([
      [null, 'out', 55],
      ['A "spender"', 'in', 85],
    ]);
    expect(rows[0]?.outcomes.every(({ range }) => range === null)).toBe(true);
  });

  it('says where rings would take more than is allowed', () => {
    const map = readNotation(
      'motion M\nposition P @0\nclaim p @1\nclaim q @1\nP supports p\np attacks q\nq attacks p\nq supports M',
    );
    const lenses = [{ name: 'Without P', weights: [{ position: P, weight: 0 }] }];
    const seen = { ...map, details: { ...map.details, lenses } };
    const order = orderTable(seen, new Map());
    const evaluation = evaluateMap(seen);
    const whole = fillTable(order, evaluation);
    expect(whole.isUnfinished).toBe(false);
    expect(whole.rows[1]?.outcomes[0]?.strength).toBe(whole.rows[0]?.outcomes[0]?.strength);
    const begun = fillTable(order, evaluation, { left: 10 });
    expect(begun.isUnfinished).toBe(true);
    expect(begun.rows[1]?.outcomes[0]?.strength).toBe(null);
  });

  it('says for how many values of the credences more speaks for something than against it', () => {
    const holdsOf = (low: number, high: number) => {
      const [motion] = compare(unsure(low, high)).rows[0]?.outcomes ?? [];
      return [motion?.range?.low, motion?.range?.high, motion?.holds];
    };
    // P comes out between 0.5 + 0.5 * low and 0.5 + 0.5 * high, Q at 0.8; the credence itself counts too.
    expect(holdsOf(0.7, 0.9)).toEqual([52, 57, 'all']);
    expect(holdsOf(0.2, 0.9)).toEqual([40, 57, 'some']);
  });
});

describe('a table of lenses', () => {
  it('is written in Markdown, with bars in names kept from ending a cell', () => {
    expect(writeLensMarkdown(compare(MAP), words)).toBe(
      '| Lens | Tax \\| spend | =1+1 | Thrift, please |\n' +
        '| --- | --- | --- | --- |\n' +
        '| As it is | falls 55 | stands 90 | stands 80 |\n' +
        '| A "spender" | stands 85 | stands 90 | stands 80 |\n',
    );
    expect(writeLensMarkdown(compare(unsure(0.7, 0.9)), words)).toContain('falls 55 (52–57)');
  });

  it('is written in CSV, with quotation marks doubled and nothing left to be taken for a formula', () => {
    const [heads, , spender] = writeLensCsv(compare(MAP), words).split('\r\n');
    expect(heads?.startsWith('Lens,Tax | spend: status,Tax | spend: strength,')).toBe(true);
    expect(heads).toContain(",'=1+1: status,");
    expect(heads).toContain(',"Thrift, please: highest"');
    expect(spender).toBe('"A ""spender""",stands,85,85,85,stands,90,90,90,stands,80,80,80');
  });
});
