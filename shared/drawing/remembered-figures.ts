import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { ArgumentGeometry } from '../layout/argument-geometry.ts';
import { type Box, isSameBox } from '../layout/box.ts';
import type { CardGeometry } from '../layout/card-geometry.ts';
import type { FrameGeometry } from '../layout/frame-geometry.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { Point, Statement } from '../model/statement.ts';
import { type CardLook, hasSameLook } from './card-look.ts';
import { drawArgumentLines, drawArgumentMark } from './draw-argument.ts';
import { drawCard } from './draw-card.ts';
import { drawFrameGround, drawFrameTitle } from './draw-frame.ts';
import { drawNote } from './draw-note.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { Palette } from './palette.ts';
import type { Figure } from './scene.ts';

/** The figures of arguments in a palette, each kept for as long as the run of its lines. */
export const argumentsIn = memoizeWeakly((palette: Palette) => ({
  lines: memoizeWeakly((route: ArgumentGeometry) => drawArgumentLines(route, palette)),
  mark: memoizeWeakly((route: ArgumentGeometry) => drawArgumentMark(route, palette)),
}));

/** Notes where they lie, in a palette. */
export const notesIn = memoizeWeakly((palette: Palette) =>
  memoizeWeakly((note: Note) => drawNote(note, palette)),
);

interface DrawnGround {
  readonly box: Box;
  readonly strangers: readonly Box[];
  readonly figure: Figure;
}

/**
 * The figures of frames in a palette: a ground is drawn again where its box or its strangers differ from the last time.
 */
export const framesIn = memoizeWeakly((palette: Palette) => {
  const grounds = new WeakMap<Frame, DrawnGround>();
  const titles = new WeakMap<Frame, Pick<DrawnGround, 'box' | 'figure'>>();
  return {
    ground: (geometry: FrameGeometry, strangers: readonly Box[]): Figure => {
      const { frame, box } = geometry;
      const known = grounds.get(frame);
      if (known && isSameBox(known.box, box) && areSameBoxes(known.strangers, strangers)) {
        return known.figure;
      }
      const figure = drawFrameGround(geometry, palette, strangers);
      grounds.set(frame, { box, strangers, figure });
      return figure;
    },
    title: (geometry: FrameGeometry): Figure => {
      const { frame, box } = geometry;
      const known = titles.get(frame);
      if (known && isSameBox(known.box, box)) return known.figure;
      const figure = drawFrameTitle(geometry, palette);
      titles.set(frame, { box, figure });
      return figure;
    },
  };
});

function areSameBoxes(first: readonly Box[], second: readonly Box[]): boolean {
  if (first.length !== second.length) return false;
  return first.every((box, index) => {
    const other = second[index];
    return other !== undefined && isSameBox(box, other);
  });
}

interface DrawnCard {
  readonly card: CardGeometry;
  readonly look: CardLook;
  readonly style: DrawingStyle;
  readonly figure: Figure;
}

/** Draws a statement's card somewhere, as `drawCard`. */
export type CardDrawer = (
  statement: Statement,
  card: CardGeometry,
  look: CardLook,
  style: DrawingStyle,
) => Figure;

/**
 * Draws cards where `placeOf` says: the very same figure as the last time if nothing that shows on it has
 * changed since. Each is kept for as long as its statement.
 */
export function rememberCards(placeOf: (statement: Statement) => Point): CardDrawer {
  const drawn = new WeakMap<Statement, DrawnCard>();
  return (statement, card, look, style) => {
    const known = drawn.get(statement);
    const isSame =
      known?.card === card &&
      known.style.palette === style.palette &&
      known.style.words === style.words &&
      hasSameLook(known.look, look) &&
      hasSameNumbers(statement, known.style, style);
    if (isSame) return known.figure;
    const figure = drawCard(statement, card, placeOf(statement), look, style);
    drawn.set(statement, { card, look, style, figure });
    return figure;
  };
}

function hasSameNumbers(
  { citations }: Statement,
  { sourceNumbers: before }: DrawingStyle,
  { sourceNumbers: now }: DrawingStyle,
): boolean {
  return (
    before === now || citations.every(({ source }) => before?.get(source) === now?.get(source))
  );
}
