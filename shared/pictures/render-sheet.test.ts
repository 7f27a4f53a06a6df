import { describe, expect, it } from 'vitest';
import { makeFigure } from '../drawing/figure-bounds.ts';
import type { Scene } from '../drawing/scene.ts';
import { planSheets } from './paper.ts';
import { describeSheets, renderSheet } from './render-sheet.ts';

const rect = (x: number) =>
  makeFigure({ kind: 'title' }, [
    {
      kind: 'rect',
      box: { x, y: 10, width: 40, height: 30 },
      radius: 0,
      fill: '#123456',
      outline: null,
    },
  ]);
const SCENE: Scene = {
  bounds: { x: 0, y: 0, width: 1300, height: 400 },
  ground: null,
  figures: [rect(10), rect(1200)],
};
const TILES = { kind: 'tiles', paper: 'a4', turn: 'upright', scale: 1 } as const;

describe('renderSheet', () => {
  it('shows what lies on the sheet and nothing else, cut at its edge', () => {
    const [first, last] = planSheets(SCENE, TILES).map((page) => renderSheet(SCENE, page, ''));
    expect(first).toContain('<rect x="10" y="10"');
    expect(first).not.toContain('x="1200"');
    expect(last).toContain('<rect x="1200" y="10"');
    expect(first).toContain('viewBox="0 0 595.28 841.89"');
    expect(first).toContain('overflow="hidden"');
  });

  it('marks eight lines at the corners of a sheet that is to be joined, and none on one alone', () => {
    const [tile] = planSheets(SCENE, TILES);
    const [whole] = planSheets(SCENE, { kind: 'fit', paper: 'a4', turn: 'auto' });
    const marks = (page: typeof tile) =>
      page === undefined ? [] : (renderSheet(SCENE, page, '').match(/M[\d.]+ [\d.]+L/g) ?? []);
    expect(marks(tile)).toHaveLength(8);
    expect(marks(whole)).toHaveLength(0);
  });

  it('escapes its label', () => {
    const [page] = planSheets(SCENE, TILES);
    expect(page && renderSheet(SCENE, page, 'a < b & c')).toContain('>a &lt; b &amp; c</text>');
  });

  it('asks for paper of the size of the sheet, without margins', () => {
    expect(describeSheets({ width: 612, height: 792 })).toContain(
      '@page{size:612pt 792pt;margin:0}',
    );
  });
});
