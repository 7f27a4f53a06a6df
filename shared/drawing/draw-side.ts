import { memoizeWeakly } from '../base/memoize-weakly.ts';
import { measureText } from '../layout/text/measure-text.ts';
import type { Side } from '../model/queries/sides.ts';
import type { Point } from '../model/statement.ts';
import { cleanText } from './clean-text.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { Colour, Palette } from './palette.ts';
import type { PathShape, Shape, TextShape } from './scene.ts';
import { joinPoints } from './strokes.ts';
import type { DrawingWords } from './words.ts';

const SIGN_WIDTH = 7;
const SIGN_HEIGHT = 6;
const SIGN_GAP = 4;

type Sign = 'up' | 'down';

// A triangle beside the word: even a copier without colour keeps for and against apart.
const SIGNS: Readonly<Record<Side, readonly Sign[]>> = {
  for: ['up'],
  against: ['down'],
  both: ['up', 'down'],
  neither: [],
};

/** Width that a side's signs and word take in a header, in canvas units; 0 for neither side. */
export function measureSide(side: Side, words: DrawingWords): number {
  return SIGNS[side].length * (SIGN_WIDTH + SIGN_GAP) + measureWords(words)[side];
}

const measureWords = memoizeWeakly(({ side }: DrawingWords): Readonly<Record<Side, number>> => {
  const measure = (word: string): number => measureText(cleanText(word), 'label');
  return {
    for: measure(side.for),
    against: measure(side.against),
    both: measure(side.both),
    neither: measure(side.neither),
  };
});

/** A side's signs and word, flush with the right end of a header. */
export function drawSide(
  side: Side,
  header: { readonly x: number; readonly baseline: number; readonly width: number },
  { palette, words }: DrawingStyle,
): readonly Shape[] {
  const left = header.x + header.width - measureSide(side, words);
  const signs = SIGNS[side].map((sign, index) =>
    drawSign(sign, { x: left + index * (SIGN_WIDTH + SIGN_GAP), y: header.baseline }, palette),
  );
  const text = cleanText(words.side[side]);
  if (text === '') return signs;
  const word: TextShape = {
    kind: 'text',
    role: 'label',
    direction: 'ltr',
    text,
    width: measureWords(words)[side],
    x: left + signs.length * (SIGN_WIDTH + SIGN_GAP),
    baseline: header.baseline,
    colour: colourOf(side, palette),
  };
  return [...signs, word];
}

function colourOf(side: Side, palette: Palette): Colour {
  if (side === 'for') return palette.support;
  return side === 'against' ? palette.attack : palette.muted;
}

// Centred on the height of capitals; `at` is on the baseline.
function drawSign(sign: Sign, at: Point, palette: Palette): PathShape {
  const bottom = at.y - 1;
  const top = bottom - SIGN_HEIGHT;
  const [base, tip] = sign === 'up' ? [bottom, top] : [top, bottom];
  return {
    kind: 'path',
    strokes: joinPoints([
      { x: at.x, y: base },
      { x: at.x + SIGN_WIDTH, y: base },
      { x: at.x + SIGN_WIDTH / 2, y: tip },
    ]),
    fill: sign === 'up' ? palette.support : palette.attack,
    outline: null,
    leg: null,
  };
}
