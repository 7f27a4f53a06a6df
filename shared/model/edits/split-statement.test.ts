import { describe, expect, it } from 'vitest';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createStatement } from '../statement.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { writeArguments } from '../testing/write-notation.ts';
import { splitStatement } from './split-statement.ts';

const map = readNotation(`
  motion M
  claim both "Cheap and safe"
  both + z supports M as pair
  both attacks x as single
  o attacks both as onIt
`);
const id = (text: string) => text as StatementId;
const addition = createStatement({ id: id('n'), kind: 'claim', text: 'Safe', at: { x: 9, y: 0 } });

describe('splitStatement', () => {
  it('makes two co-premises of one statement wherever it is a premise', () => {
    const input = { statement: id('both'), text: 'Cheap', addition };
    const after = applyPlainly(map, expectOk(splitStatement(map, input)));
    expect(after.statements.get(id('both'))?.text).toBe('Cheap');
    expect(after.statements.get(id('n'))).toEqual(addition);
    expect(writeArguments(after)).toEqual([
      'both + n + z supports M as pair',
      'o attacks both as onIt',
      'both + n attacks x as single',
    ]);
  });

  it('refuses the motion, an id in use, and what is not there', () => {
    const split = (statement: string, extra = addition) =>
      splitStatement(map, { statement: id(statement), text: '', addition: extra });
    expect(split('M')).toMatchObject({ error: { reason: 'motion-stays-whole' } });
    expect(split('both', { ...addition, kind: 'motion' })).toMatchObject({
      error: { reason: 'motion-stays-whole' },
    });
    expect(split('both', { ...addition, id: id('z') })).toMatchObject({
      error: { reason: 'id-taken' },
    });
    expect(split('nowhere')).toMatchObject({ error: { reason: 'not-found' } });
  });
});
