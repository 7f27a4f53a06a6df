import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { CardLook } from '../../../shared/drawing/card-look.ts';
import { drawNote } from '../../../shared/drawing/draw-note.ts';
import type { Palette } from '../../../shared/drawing/palette.ts';
import {
  argumentsIn,
  framesIn,
  rememberCards,
} from '../../../shared/drawing/remembered-figures.ts';
import type { Figure } from '../../../shared/drawing/scene.ts';
import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import type { Box } from '../../../shared/layout/box.ts';
import type { CardGeometry } from '../../../shared/layout/card-geometry.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { Note } from '../../../shared/model/note.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { drawingWords } from '../../state/drawing-words.ts';

const ORIGIN = { x: 0, y: 0 };

/** The figures of the drawing layer, each kept for as long as what it shows. */
export interface MapFigures {
  /** Lies at the origin, so that moving a card changes nothing about it. */
  readonly card: (statement: Statement, card: CardGeometry, look: CardLook) => Figure;
  readonly lines: (route: ArgumentGeometry) => Figure;
  readonly mark: (route: ArgumentGeometry) => Figure;
  /** The ground alone, cut out around strangers; anew where these are others than the last time. */
  readonly frame: (frame: FrameGeometry, strangers: readonly Box[]) => Figure;
  /** Lies at the origin. */
  readonly note: (note: Note) => Figure;
}

/** The figures in one palette. */
export const figuresIn: (palette: Palette) => MapFigures = memoizeWeakly((palette: Palette) => ({
  card: drawCardsIn(palette),
  ...argumentsIn(palette),
  frame: framesIn(palette).ground,
  note: memoizeWeakly((note: Note) => drawNote({ ...note, at: ORIGIN }, palette)),
}));

function drawCardsIn(palette: Palette): MapFigures['card'] {
  const draw = rememberCards(() => ORIGIN);
  return (statement, card, look) => draw(statement, card, look, { palette, words: drawingWords() });
}
