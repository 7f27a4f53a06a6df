import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { GROUND_COLOURS } from './ground-colour.ts';

describe('the ground colours', () => {
  it('are those the page paints with, so that opening a window does not flash', async () => {
    const tokens = await readFile('renderer/ui/tokens.css', 'utf8');
    const grounds = [...tokens.matchAll(/--ui-ground: (#[0-9a-f]{6})/g)].map((match) => match[1]);
    expect(grounds).toEqual([GROUND_COLOURS.light, GROUND_COLOURS.dark]);
  });
});
