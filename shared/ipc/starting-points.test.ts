import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../samples/catalogue.ts';
import { FIRST_MAP, STARTING_POINTS } from './starting-points.ts';

describe('the starting points', () => {
  it('offer every map that ships with the app once, and an empty one', () => {
    const shipped = SAMPLES.map(({ kind, id }) => ({ kind, id }));
    expect(Object.values(STARTING_POINTS)).toEqual([{ kind: 'empty' }, ...shipped]);
  });

  it('open the app on a finished map', () => {
    expect(FIRST_MAP.kind).toBe('sample');
  });
});
