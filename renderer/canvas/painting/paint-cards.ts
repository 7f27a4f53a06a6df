import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import { type Pen, paintFigure, takePen } from '../../../shared/drawing/paint-scene.ts';
import type { Figure } from '../../../shared/drawing/scene.ts';
import type { Box } from '../../../shared/layout/box.ts';
import type { TextRole } from '../../../shared/layout/card-geometry.ts';
import { TEXT_ROLES } from '../../../shared/layout/text-style.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { boxOfNote } from '../map-index.ts';
import { figuresIn } from './map-figures.ts';
import type { MapView } from './map-view.ts';
import { paintQuietFirst } from './paint-quiet-first.ts';
import { paintRings, ringBox } from './paint-rings.ts';
import { placeUnits } from './place-units.ts';

// Smaller text is painted as bars of its length.
const LEAST_TEXT_PX = 4.1;

/** Notes and cards as pictures show them, but for those that are elements. */
export function* paintCards(
  context: CanvasRenderingContext2D,
  view: MapView,
): Generator<void, void, void> {
  const { geometry, index, looks, palette, isElement, zoom, fonts } = view;
  const { map, boxes, cards } = geometry;
  const figures = figuresIn(palette);
  const { isAwaited } = fonts;
  const pen = takePen(context, { scale: zoom, leastTextPixels: LEAST_TEXT_PX, isAwaited });
  paintNotes(context, pen, view);
  const placed: PlacedFigure[] = [];
  for (const id of index.findStatements(view.box)) {
    const [statement, card, box] = [map.statements.get(id), cards.get(id), boxes.get(id)];
    const look = looks.get(id);
    const isMissing = statement === undefined || card === undefined || look === undefined;
    if (isMissing || box === undefined || isElement(id)) continue;
    placed.push({ id, box, figure: figures.card(statement, card, look) });
  }
  yield;
  yield* paintQuietFirst(context, view, placed, (some) => paintAll(context, pen, view, some));
  yield* paintRings(context, view, placed);
}

function paintNotes(context: CanvasRenderingContext2D, pen: Pen, view: MapView): void {
  const { geometry, index, palette, isElement, selection, deciding } = view;
  const figures = figuresIn(palette);
  for (const id of index.findNotes(view.box)) {
    const note = geometry.map.notes.get(id);
    if (note === undefined || isElement(id)) continue;
    const box = boxOfNote(note, geometry);
    context.globalAlpha = deciding === null ? 1 : palette.quiet;
    paintAt(context, pen, view, figures.note(note), box);
    context.globalAlpha = 1;
    placeUnits(context, view);
    if (selection.has(id)) ringBox(context, view, box);
  }
}

interface PlacedFigure {
  readonly id: StatementId;
  readonly box: Box;
  readonly figure: Figure;
}

/**
 * Changing the font costs more than the text, so the text of all cards is painted font by font; but
 * cards that overlap are painted whole, one above the other.
 */
function paintAll(
  context: CanvasRenderingContext2D,
  pen: Pen,
  view: MapView,
  placed: readonly PlacedFigure[],
): void {
  const whole: PlacedFigure[] = [];
  const apart: PlacedFigure[] = [];
  for (const each of placed) {
    (view.index.findStatements(each.box).length > 1 ? whole : apart).push(each);
  }
  for (const { figure, box } of apart) paintAt(context, pen, view, splitFigure(figure).ground, box);
  for (const role of TEXT_ROLES) {
    for (const { figure, box } of apart) {
      const text = splitFigure(figure).text.get(role);
      if (text !== undefined) paintAt(context, pen, view, text, box);
    }
  }
  for (const { figure, box } of whole) paintAt(context, pen, view, figure, box);
  placeUnits(context, view);
}

type Shapes = Pick<Figure, 'shapes'>;

const splitFigure = memoizeWeakly(({ shapes }: Figure) => {
  const text = new Map<TextRole, Shapes>();
  for (const role of TEXT_ROLES) {
    const own = shapes.filter((shape) => shape.kind === 'text' && shape.role === role);
    if (own.length > 0) text.set(role, { shapes: own });
  }
  const ground: Shapes = { shapes: shapes.filter(({ kind }) => kind !== 'text') };
  return { ground, text: text as ReadonlyMap<TextRole, Shapes> };
});

// From the map's origin each time: moving there and back adds up rounding errors, which would show in repaired parts.
function paintAt(
  context: CanvasRenderingContext2D,
  pen: Pen,
  view: MapView,
  figure: Shapes,
  place: Box,
): void {
  placeUnits(context, view, place);
  paintFigure(pen, figure);
}
