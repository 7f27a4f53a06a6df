import { expect, it } from 'vitest';
import { makeFigure } from '../../drawing/figure-bounds.ts';
import type { TextShape } from '../../drawing/scene.ts';
import { makeOwnPage } from './pdf-page.ts';
import { hasTooManyTiny } from './tiny-text.ts';

const LINE: TextShape = {
  ...{ kind: 'text', role: 'body', direction: 'ltr', text: 'x'.repeat(100), width: 90 },
  ...{ x: 0, baseline: 20, colour: '#000000' },
};

it('is so where letters are small and many, and on this page', () => {
  const pageOf = (scale: number, x = 0) => {
    const page = makeOwnPage({ x, y: 0, width: 100, height: 100 });
    return { ...page, scale };
  };
  const sceneOf = (lines: number) => ({
    figures: Array.from({ length: lines }, () => makeFigure({ kind: 'title' }, [LINE])),
  });
  expect(hasTooManyTiny(sceneOf(600), pageOf(0.3))).toBe(true);
  expect(hasTooManyTiny(sceneOf(400), pageOf(0.3))).toBe(false);
  expect(hasTooManyTiny(sceneOf(600), pageOf(0.5))).toBe(false);
  expect(hasTooManyTiny(sceneOf(600), pageOf(0.3, 500))).toBe(false);
});
