import { describe, expect, it } from 'vitest';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { findRelatives } from './relatives.ts';

const map = readNotation(`
  motion M
  r supports M as ground
  p1 + p2 attacks r
  s supports M
  u attacks ground
  claim loose
`);

const from = (id: string) => findRelatives(map, id as StatementId);

describe('findRelatives', () => {
  it('leads from parent to first child and back', () => {
    expect(from('M')).toEqual({ parent: null, firstChild: 'r', previous: null, next: 'loose' });
    expect(from('p1')).toMatchObject({ parent: 'r', firstChild: null });
  });

  it('leads along the statements under one parent, and ends at both ends', () => {
    expect(from('p1')).toMatchObject({ previous: null, next: 'p2' });
    expect(from('p2')).toMatchObject({ previous: 'p1', next: 'u' });
    expect(from('s')).toMatchObject({ previous: 'r', next: null });
  });

  it('counts an undercut to the statement that its argument comes from', () => {
    expect(from('u')?.parent).toBe('r');
  });

  it('knows every statement and no other', () => {
    for (const id of map.statements.keys()) expect(from(id)).not.toBeNull();
    expect(from('nobody')).toBeNull();
  });
});
