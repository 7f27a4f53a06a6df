import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import { type CardLook, findLooks, hasSameLook } from '../../../shared/drawing/card-look.ts';
import { drawCard } from '../../../shared/drawing/draw-card.ts';
import { drawFrameGround } from '../../../shared/drawing/draw-frame.ts';
import { drawNote } from '../../../shared/drawing/draw-note.ts';
import type { Palette } from '../../../shared/drawing/palette.ts';
import { argumentsIn } from '../../../shared/drawing/remembered-figures.ts';
import type { Figure } from '../../../shared/drawing/scene.ts';
import type { DrawingWords } from '../../../shared/drawing/words.ts';
import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import type { CardGeometry } from '../../../shared/layout/card-geometry.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { Note } from '../../../shared/model/note.ts';
import { memoizeByStructure } from '../../../shared/model/queries/structure.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { drawingWords } from '../../state/drawing-words.ts';

const ORIGIN = { x: 0, y: 0 };

/** How each statement stands in the debate; the same objects while nobody links or unlinks. */
export const looksOf = memoizeByStructure(findLooks);

/** The figures of the drawing layer, each kept for as long as what it shows. */
export interface MapFigures {
  /** Lies at the origin, so that moving a card changes nothing about it. */
  readonly card: (statement: Statement, card: CardGeometry, look: CardLook) => Figure;
  readonly lines: (route: ArgumentGeometry) => Figure;
  readonly mark: (route: ArgumentGeometry) => Figure;
  /** The ground alone. */
  readonly frame: (frame: FrameGeometry) => Figure;
  /** Lies at the origin. */
  readonly note: (note: Note) => Figure;
}

/** The figures in one palette. */
export const figuresIn: (palette: Palette) => MapFigures = memoizeWeakly((palette: Palette) => ({
  card: rememberCards(palette),
  ...argumentsIn(palette),
  frame: memoizeWeakly((frame: FrameGeometry) => drawFrameGround(frame, palette)),
  note: memoizeWeakly((note: Note) => drawNote({ ...note, at: ORIGIN }, palette)),
}));

interface DrawnCard {
  readonly statement: Statement;
  readonly look: CardLook;
  readonly words: DrawingWords;
  readonly figure: Figure;
}

function rememberCards(palette: Palette): MapFigures['card'] {
  const drawn = new WeakMap<CardGeometry, DrawnCard>();
  return (statement, card, look) => {
    const words = drawingWords();
    const known = drawn.get(card);
    const isSame = known?.statement === statement && known.words === words;
    if (isSame && hasSameLook(known.look, look)) return known.figure;
    const figure = drawCard(statement, card, ORIGIN, look, { palette, words });
    drawn.set(card, { statement, look, words, figure });
    return figure;
  };
}
