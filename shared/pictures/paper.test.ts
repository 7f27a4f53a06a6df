import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFigure } from '../drawing/figure-bounds.ts';
import type { Box } from '../layout/box.ts';
import { overlaps } from '../layout/box.ts';
import { PAPERS, type PaperChoice, type PaperName, planSheets, TILE_OVERLAP } from './paper.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
const boxes = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const papers = fc.constantFrom(...PAPER_NAMES);
const turns = fc.constantFrom('auto', 'upright', 'turned');
const RUNS = { seed: 20261127, numRuns: 100 };

const RECT = { kind: 'rect', radius: 0, fill: '#000000', outline: null } as const;

// A picture within these bounds, with ink in each of the boxes; by default all over it.
function picture(bounds: Box, ink: readonly Box[] = [bounds]) {
  const shapes = ink.map((box) => ({ ...RECT, box }));
  return { bounds, figures: [makeFigure({ kind: 'title' }, shapes)] };
}

function groupRows(sheets: readonly PdfPage[]): ReadonlyMap<number, readonly PdfPage[]> {
  const tops = [...new Set(sheets.map(({ view }) => view.y))];
  return new Map(tops.map((top) => [top, sheets.filter(({ view }) => view.y === top)]));
}

describe('planSheets', () => {
  it('leaves no margin within that of the one sheet, but for what keeps lines off its edge', () => {
    const ink = { x: 100, y: 100, width: 3000, height: 1000 };
    const wide = { x: 60, y: 60, width: 3080, height: 1080 };
    const fit = { kind: 'fit', paper: 'a4', turn: 'turned' } as const;
    const [sheet] = planSheets(picture(wide, [ink]), fit);
    expect(sheet?.view).toEqual({ x: 92, y: 92, width: 3016, height: 1016 });
    expect((sheet?.scale ?? 0) * 3016).toBeCloseTo(PAPERS.a4.height - 56);
    const [bare] = planSheets({ bounds: wide, figures: [] }, fit);
    expect(bare?.view).toEqual(wide);
  });

  it('tiles a picture without a gap, each sheet overlapping the next by as much', () => {
    fc.assert(
      fc.property(
        boxes,
        papers,
        turns,
        fc.constantFrom(0.5, 1, 2),
        (bounds, paper, turn, scale) => {
          const sheets = planSheets(picture(bounds), { kind: 'tiles', paper, turn, scale });
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
        },
      ),
      RUNS,
    );
  });

  it('keeps what a sheet shows within its margins', () => {
    fc.assert(
      fc.property(boxes, papers, turns, fc.boolean(), (bounds, paper, turn, isFit) => {
        const choice: PaperChoice = isFit
          ? { kind: 'fit', paper, turn }
          : { kind: 'tiles', paper, turn, scale: 1 };
        for (const { size, view, scale, at } of planSheets(picture(bounds), choice)) {
          expect(at.x + view.width * scale).toBeLessThanOrEqual(size.width - 27.9);
          expect(at.y + view.height * scale).toBeLessThanOrEqual(size.height - 27.9);
        }
      }),
      RUNS,
    );
  });

  it('leaves out sheets without ink, and none with it', () => {
    const part = fc.record({
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.integer({ min: 0, max: 90 }),
      width: fc.integer({ min: 1, max: 10 }),
      height: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(
        boxes,
        papers,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        (bounds, paper, parts) => {
          const ink = parts.map(({ x, y, width, height }) => ({
            x: bounds.x + (x / 100) * bounds.width,
            y: bounds.y + (y / 100) * bounds.height,
            width: (width / 100) * bounds.width,
            height: (height / 100) * bounds.height,
          }));
          const choice = { kind: 'tiles', paper, turn: 'upright', scale: 1 } as const;
          const all = planSheets(picture(bounds), choice);
          const isInked = ({ view }: PdfPage) => ink.some((box) => overlaps(box, view));
          expect(planSheets(picture(bounds, ink), choice)).toEqual(all.filter(isInked));
        },
      ),
      RUNS,
    );
    const bounds = { x: 0, y: 0, width: 5000, height: 5000 };
    const choice = { kind: 'tiles', paper: 'a4', turn: 'auto', scale: 1 } as const;
    expect(planSheets(picture(bounds, []), choice)).toHaveLength(1);
  });

  it('turns the sheet to a wide picture unless told how, and makes no small picture larger', () => {
    const wide = picture({ x: 0, y: 0, width: 4000, height: 1000 });
    const widths = turnsOf((turn) => planSheets(wide, { kind: 'fit', paper: 'a4', turn }));
    expect(widths).toEqual([841.89, 595.28, 841.89]);
    const [small] = planSheets(picture({ x: 0, y: 0, width: 100, height: 100 }), {
      kind: 'fit',
      paper: 'a4',
      turn: 'auto',
    });
    expect(small).toMatchObject({ scale: 0.75, size: PAPERS.a4 });
  });

  it('takes the fewest sheets when it may turn them', () => {
    fc.assert(
      fc.property(boxes, papers, (bounds, paper) => {
        const [auto = 0, ...others] = (['auto', 'upright', 'turned'] as const).map(
          (turn) => planSheets(picture(bounds), { kind: 'tiles', paper, turn, scale: 1 }).length,
        );
        expect(auto).toBe(Math.min(...others));
      }),
      RUNS,
    );
  });

  it('makes a picture up to a tenth smaller where that saves a row or a column, and no other', () => {
    const plan = (width: number, height: number) => {
      const shown = picture({ x: 0, y: 0, width: width / 0.75, height: height / 0.75 });
      const sheets = planSheets(shown, { kind: 'tiles', paper: 'a4', turn: 'upright', scale: 1 });
      return { sheets: sheets.length, scale: sheets[0]?.scale };
    };
    // An upright A4 shows 539.28 x 785.89 points, two beside each other 1050.56.
    expect(plan(539.28, 785.89)).toEqual({ sheets: 1, scale: 0.75 });
    expect(plan(539.28 / 0.95, 300)).toEqual({ sheets: 1, scale: expect.closeTo(0.75 * 0.95, 6) });
    expect(plan(1050.56 / 0.92, 785.89 / 0.98)).toEqual({
      sheets: 2,
      scale: expect.closeTo(0.75 * 0.92, 6),
    });
    expect(plan(539.28 / 0.89, 300)).toEqual({ sheets: 2, scale: 0.75 });
    fc.assert(
      fc.property(boxes, papers, turns, (bounds, paper, turn) => {
        const sheets = planSheets(picture(bounds), { kind: 'tiles', paper, turn, scale: 1 });
        const [{ scale } = { scale: 0 }] = sheets;
        expect(sheets.every((sheet) => sheet.scale === scale)).toBe(true);
        expect(scale).toBeLessThanOrEqual(0.75);
        expect(scale).toBeGreaterThanOrEqual(0.75 * 0.9 * (1 - 1e-6));
      }),
      RUNS,
    );
  });

  it('says of each sheet which of how many it is, only where sheets are to be joined', () => {
    const small = picture({ x: 0, y: 0, width: 900, height: 300 });
    const places = (scale: number) =>
      planSheets(small, { kind: 'tiles', paper: 'letter', turn: 'upright', scale }).map(
        ({ tile }) => tile,
      );
    expect(places(0.5)).toEqual([null]);
    expect(places(1)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 1, column: 2, rows: 1, columns: 2 },
    ]);
  });
});

function turnsOf(plan: (turn: 'auto' | 'upright' | 'turned') => readonly PdfPage[]) {
  return (['auto', 'upright', 'turned'] as const).map((turn) => plan(turn)[0]?.size.width);
}
