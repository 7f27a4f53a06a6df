import { describe, expect, it } from 'vitest';
import { chooseDetail, showsNodes } from './detail-level.ts';

describe('the level of detail', () => {
  it('shows less the farther one is', () => {
    const levels = [3, 1, 0.45, 0.4, 0.39, 0.3, 0.25, 0.13, 0.1, 0.05].map(chooseDetail);
    expect(levels).toEqual([
      ...['nodes', 'nodes', 'nodes', 'nodes'],
      ...['text', 'text'],
      ...['bars', 'bars'],
      ...['blocks', 'blocks'],
    ]);
  });

  it('makes elements where text reads, and keeps them a little below', () => {
    expect(showsNodes(0.45, false)).toBe(true);
    expect(showsNodes(0.39, false)).toBe(false);
    expect(showsNodes(0.39, true)).toBe(true);
    expect(showsNodes(0.36, true)).toBe(false);
  });
});
