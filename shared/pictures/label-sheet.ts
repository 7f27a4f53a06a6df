import { cleanText } from '../drawing/clean-text.ts';
import type { TextShape } from '../drawing/scene.ts';
import { measureText } from '../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../layout/text-style.ts';
import type { Say } from '../messages/create-say.ts';
import type { PdfPage } from './pdf/pdf-page.ts';

/** Where a sheet belongs among those it is joined with; empty where it stands alone. */
export function describePlace({ tile }: Pick<PdfPage, 'tile'>, say: Say): string {
  return tile === null ? '' : say('print.tile', { ...tile });
}

/** What stands at the foot of a sheet, for whoever joins it with others; empty where it stands alone. */
export function labelSheet(page: Pick<PdfPage, 'tile'>, title: string, say: Say): string {
  const place = describePlace(page, say);
  return place === '' ? '' : cleanText(say('print.label', { title, place }));
}

const LABEL_POINTS = 7;
const LABEL_BASELINE = 10;
const COLOUR = '#555555';

/** A label as a line of text in points, with the sheet's top left corner at 0, 0 once it is scaled. */
export interface SheetLabel {
  readonly shape: TextShape;
  /** What the line's own size is to be multiplied with. */
  readonly scale: number;
}

/** Sets a label below the picture of its sheet, at its left edge. */
export function setLabel({ size, at }: Pick<PdfPage, 'size' | 'at'>, text: string): SheetLabel {
  const role = 'source';
  const scale = LABEL_POINTS / TEXT_STYLES[role].size;
  const shape: TextShape = {
    kind: 'text',
    text,
    role,
    colour: COLOUR,
    direction: 'ltr',
    x: at.x / scale,
    baseline: (size.height - LABEL_BASELINE) / scale,
    width: measureText(text, role),
  };
  return { shape, scale };
}
