import type { Point } from '../model/statement.ts';
import type { CardOutcome } from './card-look.ts';
import type { Colour, Palette } from './palette.ts';
import type { PathShape } from './scene.ts';
import { arcTo, joinPoints, moveTo } from './strokes.ts';

/** Width of the sign of an outcome and of the gap after it, in canvas units. */
export const OUTCOME_SIGN_WIDTH = 14;

const SIZE = 9;
const LINE_WIDTH = 2;
const QUARTER = Math.PI / 2;

/**
 * The sign of how a statement comes out: a tick, a cross or an empty ring, beside the word and never in
 * its place. `at` is the left end of the line's baseline.
 */
export function drawOutcomeSign(
  status: CardOutcome['status'],
  at: Point,
  palette: Palette,
): readonly PathShape[] {
  const [left, right] = [at.x + LINE_WIDTH / 2, at.x + SIZE - LINE_WIDTH / 2];
  const [top, bottom] = [at.y - SIZE + LINE_WIDTH / 2, at.y - LINE_WIDTH / 2];
  const draw = (strokes: PathShape['strokes'], colour: Colour): PathShape => ({
    kind: 'path',
    strokes,
    fill: null,
    outline: { colour, width: LINE_WIDTH },
    leg: null,
  });
  if (status === 'in') {
    const corner = { x: left + SIZE / 3 - 1, y: bottom };
    const ends = [{ x: left, y: at.y - SIZE / 2 }, corner, { x: right, y: top }];
    return [draw(joinPoints(ends), palette.support)];
  }
  if (status === 'out') {
    const falling = [
      { x: left, y: top },
      { x: right, y: bottom },
    ];
    const rising = [
      { x: left, y: bottom },
      { x: right, y: top },
    ];
    return [falling, rising].map((ends) => draw(joinPoints(ends), palette.attack));
  }
  const radius = (right - left) / 2;
  const centre = { x: left + radius, y: (top + bottom) / 2 };
  const quarters = [0, 1, 2, 3].map((turn) =>
    arcTo(centre, radius, turn * QUARTER, (turn + 1) * QUARTER),
  );
  return [draw([moveTo(right, centre.y), ...quarters], palette.muted)];
}
