import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { weightThrough } from '../value-lens.ts';
import type { Edit } from './edit.ts';
import { addLens, removeLens, renameLens, weighPosition } from './lenses.ts';

const P = 'P' as StatementId;
const MAP = readNotation('motion M\nposition P\nP supports M');
const apply = (map: ArgumentMap, edit: Edit) => applyPlainly(map, expectOk(edit));
const HAWK = apply(MAP, addLens(MAP, { name: 'Hawk', weights: [] }));

describe('value lenses', () => {
  it('are made, named, weighed and taken away', () => {
    const weighed = apply(HAWK, weighPosition(HAWK, 'Hawk', { position: P, weight: 0.3 }));
    const again = apply(weighed, weighPosition(weighed, 'Hawk', { position: P, weight: 0.6 }));
    const renamed = apply(again, renameLens(again, 'Hawk', 'Dove'));
    expect(renamed.details.lenses).toEqual([
      { name: 'Dove', weights: [{ position: P, weight: 0.6 }] },
    ]);
    expect(apply(renamed, removeLens(renamed, 'Dove'))).toEqual(MAP);
  });

  it('count a position fully that they do not name', () => {
    expect(weightThrough({ weights: [] }, P)).toBe(1);
    expect(weightThrough({ weights: [{ position: P, weight: 0 }] }, P)).toBe(0);
  });

  it('refuse a name twice, a weight beyond 0 to 1, and what is not there', () => {
    const reasonOf = (edit: Edit) => (edit.kind === 'error' ? edit.error.reason : null);
    expect(reasonOf(addLens(HAWK, { name: 'Hawk', weights: [] }))).toBe('repeated-lens');
    expect(reasonOf(weighPosition(HAWK, 'Hawk', { position: P, weight: 2 }))).toBe(
      'lens-weight-out-of-range',
    );
    expect(reasonOf(renameLens(HAWK, 'Owl', 'Dove'))).toBe('not-found');
  });
});
