import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPERS, type PaperName, planSheets, TILE_OVERLAP } from './paper.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
const boxes = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const papers = fc.constantFrom(...PAPER_NAMES);
const RUNS = { seed: 20261127, numRuns: 100 };

function groupRows(sheets: readonly PdfPage[]): ReadonlyMap<number, readonly PdfPage[]> {
  const tops = [...new Set(sheets.map(({ view }) => view.y))];
  return new Map(tops.map((top) => [top, sheets.filter(({ view }) => view.y === top)]));
}

describe('planSheets', () => {
  it('tiles a picture without a gap, each sheet overlapping the next by as much', () => {
    fc.assert(
      fc.property(boxes, papers, fc.constantFrom(0.5, 1, 2), (bounds, paper, scale) => {
        const sheets = planSheets(bounds, { kind: 'tiles', paper, scale });
        const rows = groupRows(sheets);
        let bottom = bounds.y;
        for (const [y, row] of rows) {
          expect(y).toBeLessThanOrEqual(bottom);
          let right = bounds.x;
          for (const { view, scale: points } of row) {
            if (view.x > bounds.x) expect((right - view.x) * points).toBeCloseTo(TILE_OVERLAP, 6);
            right = view.x + view.width;
          }
          expect(right).toBeCloseTo(bounds.x + bounds.width, 6);
          bottom = y + (row[0]?.view.height ?? 0);
        }
        expect(bottom).toBeCloseTo(bounds.y + bounds.height, 6);
      }),
      RUNS,
    );
  });

  it('keeps what a sheet shows within its margins', () => {
    fc.assert(
      fc.property(boxes, papers, fc.boolean(), (bounds, paper, isFit) => {
        const choice = isFit
          ? ({ kind: 'fit', paper } as const)
          : ({ kind: 'tiles', paper, scale: 1 } as const);
        for (const { size, view, scale, at } of planSheets(bounds, choice)) {
          expect(at.x + view.width * scale).toBeLessThanOrEqual(size.width - 27.9);
          expect(at.y + view.height * scale).toBeLessThanOrEqual(size.height - 27.9);
        }
      }),
      RUNS,
    );
  });

  it('turns the sheet to a wide picture, and makes no small picture larger', () => {
    const [wide] = planSheets(
      { x: 0, y: 0, width: 4000, height: 1000 },
      { kind: 'fit', paper: 'a4' },
    );
    expect(wide?.size.width).toBeGreaterThan(wide?.size.height ?? 0);
    const [small] = planSheets(
      { x: 0, y: 0, width: 100, height: 100 },
      { kind: 'fit', paper: 'a4' },
    );
    expect(small?.scale).toBe(0.75);
  });

  it('marks the corners only where sheets are to be joined', () => {
    const bounds = { x: 0, y: 0, width: 300, height: 300 };
    const choice = { kind: 'tiles', paper: 'letter' } as const;
    const crops = (scale: number) =>
      planSheets(bounds, { ...choice, scale }).map((sheet) => sheet.hasCropMarks);
    expect(crops(1)).toEqual([false]);
    expect(crops(4).every(Boolean)).toBe(true);
  });
});
