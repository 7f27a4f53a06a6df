import type { ArgumentGeometry, Bracket, Stroke } from '../layout/argument-geometry.ts';
import { JUNCTION_RADIUS } from '../layout/argument-geometry.ts';
import type { Box } from '../layout/box.ts';
import { measureText } from '../layout/text/measure-text.ts';
import type { Point } from '../model/statement.ts';
import { makeFigure } from './figure-bounds.ts';
import type { Colour, Palette } from './palette.ts';
import type { Figure, Outline, PathShape, RectShape, Shape, TextShape } from './scene.ts';
import { endEarlier, joinPoints } from './strokes.ts';

const ARROW_LENGTH = 9;
const ARROW_HALF_WIDTH = 4.5;
// Heads stand a little off the card, so that they do not melt into its edge.
const ARROW_GAP = 1;
const BAR_WIDTH = 2.5;
const BAR_GAP = 2.5;
const BAR_HALF_LENGTH = 7;
const UNDERCUT_BAR_HALF_LENGTH = 5.5;

// The mark is a little smaller than the junction: a ring of ground parts it from lines beneath.
const RING = 1.5;
const ROUND_RADIUS = JUNCTION_RADIUS - RING;
const SQUARE_HALF = 7;
const SQUARE_CORNER = 3.5;
const SIGN_HALF = 3.5;
const CROSS_HALF = 2.75;
const SIGN_WIDTH = 1.75;

// Not a plus, which stands for support.
const AMPERSAND = '&';
const AMPERSAND_HALF = 8;
// From its middle to its baseline: half the height of a capital.
const AMPERSAND_DROP = 4;
const BRACKET_THICKNESS = 2;

/**
 * The legs of an argument and its head: an arrow where it supports, a bar across the line where it
 * attacks. One path for each leg, whole from the premise's card to the head. Co-premises hang on a
 * bracket twice as thick, with an ampersand between each two.
 */
export function drawArgumentLines(geometry: ArgumentGeometry, palette: Palette): Figure {
  const colour = palette[geometry.relation === 'supports' ? 'support' : 'attack'];
  const head =
    geometry.relation === 'supports' ? drawArrow(geometry, colour) : drawBar(geometry, colour);
  const taken =
    geometry.relation === 'supports' ? ARROW_GAP + ARROW_LENGTH - 1 : BAR_GAP + BAR_WIDTH / 2;
  const legs = geometry.legs.map(
    ({ premise, path }): PathShape => ({
      kind: 'path',
      strokes: endEarlier(path, geometry.head.direction, taken),
      fill: null,
      outline: { colour, width: palette.lineWidth },
      leg: premise,
    }),
  );
  const bracket = geometry.bracket === null ? [] : drawBracket(geometry.bracket, colour, palette);
  return makeFigure(subjectOf(geometry, 'lines'), [...legs, ...bracket, head]);
}

function drawBracket(
  { paths, signs }: Bracket,
  colour: Colour,
  palette: Palette,
): readonly Shape[] {
  const bar: PathShape = {
    kind: 'path',
    strokes: paths.flat(),
    fill: null,
    outline: { colour, width: BRACKET_THICKNESS * palette.lineWidth },
    leg: null,
  };
  return [bar, ...signs.flatMap((at) => drawAmpersand(at, colour, palette))];
}

function drawAmpersand(at: Point, colour: Colour, palette: Palette): readonly Shape[] {
  const disc = drawSquare(at, AMPERSAND_HALF, AMPERSAND_HALF, palette.ground);
  const width = measureText(AMPERSAND, 'label');
  const sign: TextShape = {
    kind: 'text',
    role: 'label',
    direction: 'ltr',
    text: AMPERSAND,
    width,
    x: at.x - width / 2,
    baseline: at.y + AMPERSAND_DROP,
    colour: palette.ink,
  };
  return [{ ...disc, outline: { colour, width: palette.lineWidth } }, sign];
}

/**
 * The mark at an argument's junction: a disc with a plus where it supports, a square with a minus
 * where it attacks, with a cross where it attacks an argument.
 */
export function drawArgumentMark(geometry: ArgumentGeometry, palette: Palette): Figure {
  const isSupport = geometry.relation === 'supports';
  const center = geometry.junction;
  const colour = palette[isSupport ? 'support' : 'attack'];
  const ground = isSupport
    ? drawSquare(center, ROUND_RADIUS, ROUND_RADIUS, colour)
    : drawSquare(center, SQUARE_HALF, SQUARE_CORNER, colour);
  const ring = isSupport
    ? drawSquare(center, ROUND_RADIUS + RING, ROUND_RADIUS + RING, palette.ground)
    : drawSquare(center, SQUARE_HALF + RING, SQUARE_CORNER + RING, palette.ground);
  const sign: Shape = {
    kind: 'path',
    strokes: listSignStrokes(geometry),
    fill: null,
    outline: { colour: palette.sign, width: SIGN_WIDTH },
    leg: null,
  };
  return makeFigure(subjectOf(geometry, 'mark'), [ring, ground, sign]);
}

function subjectOf({ id, relation }: ArgumentGeometry, part: 'lines' | 'mark') {
  return { kind: 'argument', id, relation, part } as const;
}

function drawSquare(center: Point, half: number, radius: number, fill: Colour): RectShape {
  const box: Box = { x: center.x - half, y: center.y - half, width: 2 * half, height: 2 * half };
  return { kind: 'rect', box, radius, fill, outline: null };
}

function listSignStrokes({ junction, relation, isUndercut }: ArgumentGeometry): readonly Stroke[] {
  if (isUndercut) {
    return [
      ...joinAcross(junction, CROSS_HALF, CROSS_HALF),
      ...joinAcross(junction, CROSS_HALF, -CROSS_HALF),
    ];
  }
  const minus = joinAcross(junction, SIGN_HALF, 0);
  return relation === 'supports' ? [...minus, ...joinAcross(junction, 0, SIGN_HALF)] : minus;
}

function joinAcross({ x, y }: Point, across: number, down: number): readonly Stroke[] {
  return joinPoints([
    { x: x - across, y: y - down },
    { x: x + across, y: y + down },
  ]);
}

function drawArrow({ head: { at, direction } }: ArgumentGeometry, colour: Colour): PathShape {
  const tip = shift(at, direction, -ARROW_GAP);
  const base = shift(tip, direction, -ARROW_LENGTH);
  const across = { x: -direction.y, y: direction.x };
  const strokes = joinPoints([
    tip,
    shift(base, across, ARROW_HALF_WIDTH),
    shift(base, across, -ARROW_HALF_WIDTH),
  ]);
  return { kind: 'path', strokes, fill: colour, outline: null, leg: null };
}

function drawBar({ head, isUndercut }: ArgumentGeometry, colour: Colour): PathShape {
  const half = isUndercut ? UNDERCUT_BAR_HALF_LENGTH : BAR_HALF_LENGTH;
  const middle = shift(head.at, head.direction, -BAR_GAP - BAR_WIDTH / 2);
  const across = { x: -head.direction.y, y: head.direction.x };
  const outline: Outline = { colour, width: BAR_WIDTH };
  const strokes = joinPoints([shift(middle, across, half), shift(middle, across, -half)]);
  return { kind: 'path', strokes, fill: null, outline, leg: null };
}

function shift(point: Point, direction: Point, length: number): Point {
  return { x: point.x + direction.x * length, y: point.y + direction.y * length };
}
