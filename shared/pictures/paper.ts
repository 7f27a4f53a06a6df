import { encloseFigures, PICTURE_MARGIN } from '../drawing/draw-map.ts';
import { encloseShape } from '../drawing/figure-bounds.ts';
import type { Scene } from '../drawing/scene.ts';
import { type Box, growBox, intersectBoxes, overlaps, type Size } from '../layout/box.ts';
import { makeOwnPage, type PdfPage, POINTS_PER_UNIT } from './pdf/pdf-page.ts';

/** The papers a picture can be printed on, by name, upright, in points of 1/72 inch. */
export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  a3: { width: 841.89, height: 1190.55 },
  letter: { width: 612, height: 792 },
} as const satisfies Readonly<Record<string, Size>>;

/** The name of a paper. */
export type PaperName = keyof typeof PAPERS;

/** How a sheet lies: turned by a quarter, or as wastes least of it. */
export type PaperTurn = 'auto' | 'upright' | 'turned';

/** On what a picture is laid out. */
export type PaperChoice =
  /** A sheet as large as the picture. */
  | { readonly kind: 'own' }
  /** All of it on one sheet, not larger than its own size. */
  | { readonly kind: 'fit'; readonly paper: PaperName; readonly turn: PaperTurn }
  /**
   * At its own size times `scale`, on as many sheets as that takes, to be cut and joined; up to a tenth
   * smaller where that saves a row or a column of sheets.
   */
  | {
      readonly kind: 'tiles';
      readonly paper: PaperName;
      readonly turn: PaperTurn;
      readonly scale: number;
    };

// Empty border of a sheet, in points: what common printers leave, and room for crop marks.
const PAPER_MARGIN = 28;

// Around what fills a sheet, in canvas units.
const LEAST_MARGIN = 8;

/** How far two sheets show the same, in points, so that they can be glued. */
export const TILE_OVERLAP = 28;

/**
 * The sheets on which a picture is laid out, in rows from the top left. Sheets that turn by
 * themselves do so where it takes fewer of them, or shows one picture larger, and are upright where
 * it is the same. Together the sheets show every figure of the picture, and none of several is
 * empty; `paper.test.ts` shows both. There is always at least one. Linear in shapes for each sheet.
 */
export function planSheets(
  { bounds, figures }: Pick<Scene, 'bounds' | 'figures'>,
  choice: PaperChoice,
): readonly PdfPage[] {
  if (choice.kind === 'own') return [makeOwnPage(bounds)];
  const sizes = listSizes(choice);
  if (choice.kind === 'fit') {
    const view = trim(bounds, encloseFigures(figures));
    const sheets = sizes.map((size) => fitSheet(view, size));
    return [sheets.reduce((best, each) => (each.scale > best.scale ? each : best))];
  }
  const ink = figures.flatMap(({ shapes }) => shapes.map(encloseShape));
  const plans = sizes.map((size) => {
    const sheets = tile(bounds, size, POINTS_PER_UNIT * choice.scale);
    return keepInked(sheets, ink);
  });
  return plans.reduce((best, each) => (each.length < best.length ? each : best));
}

/**
 * How wide something at the left of the map may be to lie on one sheet, in canvas units; without bound where
 * the whole picture does.
 */
export function findWidthOfSheet(choice: PaperChoice): number {
  if (choice.kind !== 'tiles') return Number.POSITIVE_INFINITY;
  const narrowest = Math.min(...listSizes(choice).map((size) => innerOf(size).width));
  return narrowest / (POINTS_PER_UNIT * choice.scale) - PICTURE_MARGIN;
}

function listSizes({ paper, turn }: Exclude<PaperChoice, { kind: 'own' }>): readonly Size[] {
  const upright = PAPERS[paper];
  const turned = { width: upright.height, height: upright.width };
  if (turn === 'auto') return [upright, turned];
  return [turn === 'upright' ? upright : turned];
}

// Paper with nothing on it but marks would be printed for nothing.
function keepInked(sheets: readonly PdfPage[], ink: readonly Box[]): readonly PdfPage[] {
  const kept = sheets.filter(({ view }) => ink.some((box) => overlaps(box, view)));
  return kept.length === 0 ? sheets.slice(0, 1) : kept;
}

function innerOf({ width, height }: Size): Size {
  return { width: width - 2 * PAPER_MARGIN, height: height - 2 * PAPER_MARGIN };
}

// The paper has a margin of its own, so that the picture's would make it smaller for nothing.
function trim(bounds: Box, ink: Box | null): Box {
  return (ink && intersectBoxes(bounds, growBox(ink, LEAST_MARGIN))) ?? bounds;
}

function fitSheet(bounds: Box, size: Size): PdfPage {
  const inner = innerOf(size);
  const scale = Math.min(
    POINTS_PER_UNIT,
    inner.width / Math.max(1, bounds.width),
    inner.height / Math.max(1, bounds.height),
  );
  const at = {
    x: (size.width - bounds.width * scale) / 2,
    y: (size.height - bounds.height * scale) / 2,
  };
  return { size, view: bounds, scale, at, tile: null };
}

function tile(bounds: Box, size: Size, wished: number): readonly PdfPage[] {
  const inner = innerOf(size);
  const scale =
    wished *
    Math.min(
      shrinkToSave(bounds.width * wished, inner.width),
      shrinkToSave(bounds.height * wished, inner.height),
    );
  const across = listStarts(bounds.width * scale, inner.width);
  const down = listStarts(bounds.height * scale, inner.height);
  const at = { x: PAPER_MARGIN, y: PAPER_MARGIN };
  const [rows, columns] = [down.length, across.length];
  return down.flatMap((top, row) =>
    across.map((left, column): PdfPage => {
      const x = bounds.x + left / scale;
      const y = bounds.y + top / scale;
      const width = Math.min(inner.width / scale, bounds.x + bounds.width - x);
      const height = Math.min(inner.height / scale, bounds.y + bounds.height - y);
      const place = rows * columns > 1 ? { row: row + 1, column: column + 1, rows, columns } : null;
      return { size, view: { x, y, width, height }, scale, at, tile: place };
    }),
  );
}

const LEAST_SHRUNK = 0.9;
// Rounding must not call for the sheet that was saved.
const ROUNDING = 1e-9;

/** What to multiply a length in points by so that it takes a sheet less; 1 where that would shrink it too much. */
function shrinkToSave(length: number, room: number): number {
  const count = listStarts(length, room).length;
  const shrunk = ((count - 1) * (room - TILE_OVERLAP) + TILE_OVERLAP) / length - ROUNDING;
  return count > 1 && shrunk >= LEAST_SHRUNK ? shrunk : 1;
}

// Where each sheet begins, in points, along a stretch that is `length` long.
function listStarts(length: number, room: number): readonly number[] {
  const step = room - TILE_OVERLAP;
  const count = Math.max(1, Math.ceil((length - TILE_OVERLAP) / step));
  return Array.from({ length: count }, (_, index) => index * step);
}
