import { describe, expect, it } from 'vitest';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { describeNeighbours } from './describe-neighbours.ts';

const MAP = readNotation(`
  motion M
  a + b supports M as first
  c attacks a
  d attacks a
  u attacks first
`);

describe('describeNeighbours', () => {
  it('says what a statement answers, then what answers it', () => {
    expect(describeNeighbours(MAP, 'a' as StatementId)).toBe(
      'Supports “M”, together with “b”. Attacked by “c”, “d”',
    );
    expect(describeNeighbours(MAP, 'M' as StatementId)).toBe('Supported by “a” and “b”');
  });

  it('says so where nothing speaks to it', () => {
    expect(describeNeighbours(MAP, 'b' as StatementId)).toBe(
      'Supports “M”, together with “a”. Nothing supports or attacks it',
    );
  });

  it('says of an argument what it joins and what undercuts it', () => {
    expect(describeNeighbours(MAP, 'first' as ArgumentId)).toBe(
      '“a” and “b” together support “M”. Attacked by “u”',
    );
  });

  it('names a few of many and counts the others', () => {
    const lines = [...'abcdefg'].map((name) => `${name} supports M`);
    const crowded = readNotation(['motion M', ...lines].join('\n'));
    expect(describeNeighbours(crowded, 'M' as StatementId)).toBe(
      'Supported by “a”, “b”, “c”, “d”, “e”, and 2 more',
    );
  });
});
