import { describe, expect, it } from 'vitest';
import { planStrips } from './plan-strips.ts';
import type { Scene } from './scene.ts';

function sceneOf(width: number, height: number): Scene {
  return { bounds: { x: -40, y: -30, width, height }, ground: '#fbfaf8', figures: [] };
}

describe('planStrips', () => {
  it('covers the picture from top to bottom, without gap or overlap', () => {
    for (const scale of [1, 1.5, 2, 4]) {
      const { size, rows, strips } = planStrips(sceneOf(301, 2997), scale, 90_000);
      expect(size).toEqual({
        width: Math.round(301 * scale),
        height: Math.round(2997 * scale),
        scale,
      });
      expect(strips.reduce((sum, strip) => sum + strip.rows, 0)).toBe(size.height);
      for (const [index, strip] of strips.entries()) {
        expect(strip.view.x).toBe(-40);
        expect((strip.view.y + 30) * scale).toBeCloseTo(index * rows, 6);
      }
    }
  });

  it('keeps strips to the pixels asked for, but not below 256 rows', () => {
    expect(planStrips(sceneOf(1000, 5000), 1, 300_000).rows).toBe(300);
    expect(planStrips(sceneOf(100_000, 5000), 1, 1000).rows).toBe(256);
  });

  it('makes one strip of a small picture, and one pixel of an empty one', () => {
    expect(planStrips(sceneOf(80, 80), 1, 1_000_000).strips).toHaveLength(1);
    expect(planStrips(sceneOf(0, 0), 1, 1_000_000).size).toEqual({ width: 1, height: 1, scale: 1 });
  });
});
