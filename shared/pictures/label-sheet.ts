import { drawnText } from '../drawing/drawn-text.ts';
import type { TextShape } from '../drawing/scene.ts';
import { measureText } from '../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../layout/text-style.ts';
import type { Say } from '../messages/create-say.ts';
import type { Point } from '../model/statement.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

/** Where a sheet belongs among those it is joined with; empty where it stands alone. */
export function describePlace({ tile }: Pick<PdfPage, 'tile'>, say: Say): string {
  return tile === null ? '' : say('print.tile', { ...tile });
}

/** What stands at the foot of a sheet, for whoever joins it with others; empty where it stands alone. */
export function labelSheet(page: Pick<PdfPage, 'tile'>, title: string, say: Say): string {
  const place = describePlace(page, say);
  return place === '' ? '' : drawnText(say('print.label', { title, place }));
}

/** How large the text of a label is, in points. */
export const LABEL_POINTS = 7;

/** The colour of a label. */
export const LABEL_COLOUR = '#555555';

const LABEL_BASELINE = 10;
// Clear of the crop mark that comes down at the left edge.
const LABEL_INDENT = 6;

/** A label as a line of text in points, with the sheet's top left corner at 0, 0 once it is scaled. */
export interface SheetLabel {
  readonly shape: TextShape;
  /** What to multiply the line's own size by. */
  readonly scale: number;
}

/** Where a label begins, in points from the sheet's top left corner. */
export function placeLabel({ size, at }: Pick<PdfPage, 'size' | 'at'>): Point {
  return { x: at.x + LABEL_INDENT, y: size.height - LABEL_BASELINE };
}

/** Sets a label below the picture of its sheet, at its left edge. */
export function setLabel(page: Pick<PdfPage, 'size' | 'at'>, text: string): SheetLabel {
  const role = 'source';
  const scale = LABEL_POINTS / TEXT_STYLES[role].size;
  const { x, y } = placeLabel(page);
  const shape: TextShape = {
    kind: 'text',
    text,
    role,
    colour: LABEL_COLOUR,
    direction: 'ltr',
    x: x / scale,
    baseline: y / scale,
    width: measureText(text, role),
  };
  return { shape, scale };
}
