import type { Box, Size } from '../layout/box.ts';
import { makeOwnPage, type PdfPage } from './pdf/pdf-page.ts';

/** The papers a picture can be printed on, by name, upright, in points of 1/72 inch. */
export const PAPERS = {
  a4: { width: 595.28, height: 841.89 },
  a3: { width: 841.89, height: 1190.55 },
  letter: { width: 612, height: 792 },
} as const satisfies Readonly<Record<string, Size>>;

/** The name of a paper. */
export type PaperName = keyof typeof PAPERS;

/** On what a picture is laid out. */
export type PaperChoice =
  /** A sheet as large as the picture. */
  | { readonly kind: 'own' }
  /** All of it on one sheet, turned as the picture is, not larger than its own size. */
  | { readonly kind: 'fit'; readonly paper: PaperName }
  /** At its own size times `scale`, on as many sheets as that takes, to be cut and joined. */
  | { readonly kind: 'tiles'; readonly paper: PaperName; readonly scale: number };

// Empty border of a sheet, in points: what common printers leave, and room for crop marks.
const PAPER_MARGIN = 28;

/** How far two sheets show the same, in points, so that they can be glued. */
export const TILE_OVERLAP = 28;

const OWN_SCALE = 0.75;

/**
 * The sheets on which a picture of these bounds is laid out, in rows from the top left. Sheets are
 * turned the way that takes fewer of them, upright where it is the same. Together the sheets show
 * every point of the picture; `paper.test.ts` shows it. There is always at least one.
 */
export function planSheets(bounds: Box, choice: PaperChoice): readonly PdfPage[] {
  if (choice.kind === 'own') return [makeOwnPage(bounds)];
  const upright = PAPERS[choice.paper];
  const turned = { width: upright.height, height: upright.width };
  if (choice.kind === 'fit') {
    const isWide = bounds.width > bounds.height;
    return [fitSheet(bounds, isWide ? turned : upright)];
  }
  const scale = OWN_SCALE * choice.scale;
  const [first, second] = [tile(bounds, upright, scale), tile(bounds, turned, scale)];
  return second.length < first.length ? second : first;
}

function innerOf({ width, height }: Size): Size {
  return { width: width - 2 * PAPER_MARGIN, height: height - 2 * PAPER_MARGIN };
}

function fitSheet(bounds: Box, size: Size): PdfPage {
  const inner = innerOf(size);
  const scale = Math.min(
    OWN_SCALE,
    inner.width / Math.max(1, bounds.width),
    inner.height / Math.max(1, bounds.height),
  );
  const at = {
    x: (size.width - bounds.width * scale) / 2,
    y: (size.height - bounds.height * scale) / 2,
  };
  return { size, view: bounds, scale, at, hasCropMarks: false };
}

function tile(bounds: Box, size: Size, scale: number): readonly PdfPage[] {
  const inner = innerOf(size);
  const across = listStarts(bounds.width * scale, inner.width);
  const down = listStarts(bounds.height * scale, inner.height);
  const at = { x: PAPER_MARGIN, y: PAPER_MARGIN };
  const hasCropMarks = across.length * down.length > 1;
  return down.flatMap((top) =>
    across.map((left): PdfPage => {
      const x = bounds.x + left / scale;
      const y = bounds.y + top / scale;
      const width = Math.min(inner.width / scale, bounds.x + bounds.width - x);
      const height = Math.min(inner.height / scale, bounds.y + bounds.height - y);
      return { size, view: { x, y, width, height }, scale, at, hasCropMarks };
    }),
  );
}

// Where each sheet begins, in points, along a stretch that is `length` long.
function listStarts(length: number, room: number): readonly number[] {
  const step = room - TILE_OVERLAP;
  const count = Math.max(1, Math.ceil((length - TILE_OVERLAP) / step));
  return Array.from({ length: count }, (_, index) => index * step);
}
