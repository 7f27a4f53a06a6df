import { describe, expect, it } from 'vitest';
import { readNotation } from '../notation.ts';
import { findJoinedRelation } from './joined-relation.ts';

const find = (notation: string) => findJoinedRelation(readNotation(notation).arguments.values());

describe('findJoinedRelation', () => {
  it('is that of joined supports before that of joined attacks', () => {
    expect(find('motion M\n r + s supports M\n o + p attacks M')).toBe('supports');
    expect(find('motion M\n r supports M\n o + p attacks M')).toBe('attacks');
    expect(find('motion M\n r supports M\n o attacks M')).toBeNull();
  });
});
