import { type Pen, paintFigure, takePen } from '../../../shared/drawing/paint-scene.ts';
import type { Figure } from '../../../shared/drawing/scene.ts';
import type { Box } from '../../../shared/layout/box.ts';
import { CARD_SPACING } from '../../../shared/layout/card-style.ts';
import { boxOfNote } from '../map-index.ts';
import { figuresIn, looksOf } from './map-figures.ts';
import type { MapView } from './map-view.ts';

// Smaller text is painted as bars of its length.
const LEAST_TEXT_PX = 4.1;
const RING_WIDTH = 2;

/** Notes and cards as pictures show them, but for those that are elements. */
export function paintCards(context: CanvasRenderingContext2D, view: MapView): void {
  const { geometry, index, palette, isElement, zoom } = view;
  const { map, boxes, cards } = geometry;
  const looks = looksOf(map);
  const figures = figuresIn(palette);
  const pen = takePen(context, { scale: zoom, leastTextPixels: LEAST_TEXT_PX });
  for (const id of index.findNotes(view.box)) {
    const note = map.notes.get(id);
    if (note === undefined || isElement(id)) continue;
    paintAt(context, pen, figures.note(note), boxOfNote(note, geometry));
    if (view.selection.has(id)) ringBox(context, view, boxOfNote(note, geometry));
  }
  for (const id of index.findStatements(view.box)) {
    const [statement, card, box] = [map.statements.get(id), cards.get(id), boxes.get(id)];
    const look = looks.get(id);
    const isMissing = statement === undefined || card === undefined || look === undefined;
    if (isMissing || box === undefined || isElement(id)) continue;
    paintAt(context, pen, figures.card(statement, card, look), box);
    if (view.hits.has(id)) ringHit(context, view, box);
    if (view.selection.has(id)) ringBox(context, view, box);
  }
}

function paintAt(context: CanvasRenderingContext2D, pen: Pen, figure: Figure, { x, y }: Box): void {
  context.translate(x, y);
  paintFigure(pen, figure);
  context.translate(-x, -y);
}

// Far enough out to be seen around the ring of what is selected.
const HIT_GAP_PX = 3;

/** The ring around what a search has found. */
export function ringHit(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  { x, y, width, height }: Box,
): void {
  const gap = Math.max(HIT_GAP_PX, HIT_GAP_PX / zoom / 2);
  const around = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
  ringBox(context, { accent: { ...accent, line: accent.hit }, zoom }, around);
}

/** The ring around what is selected, at least as wide as can be seen. */
export function ringBox(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  { x, y, width, height }: Box,
): void {
  const line = Math.max(RING_WIDTH, RING_WIDTH / zoom / 2);
  context.strokeStyle = accent.line;
  context.lineWidth = line;
  context.beginPath();
  context.roundRect(
    x - line / 2,
    y - line / 2,
    width + line,
    height + line,
    CARD_SPACING.cornerRadius + line / 2,
  );
  context.stroke();
}
