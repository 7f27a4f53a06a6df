import type { Box } from '../layout/box.ts';
import type { CardGeometry, TextLine } from '../layout/card-geometry.ts';
import { CARD_SPACING, MOST_SOURCES } from '../layout/card-style.ts';
import { cutText } from '../layout/text/cut-text.ts';
import { measureLabel } from '../layout/text/measure-label.ts';
import { measureText } from '../layout/text/measure-text.ts';
import type { Point, Statement } from '../model/statement.ts';
import type { CardLook, CardOutcome } from './card-look.ts';
import { cleanText } from './clean-text.ts';
import { drawBars } from './draw-bars.ts';
import { drawHeat, writeHeat } from './draw-heat.ts';
import { drawOutcomeSign, OUTCOME_SIGN_WIDTH } from './draw-outcome.ts';
import { drawSide, measureSide } from './draw-side.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { drawnText } from './drawn-text.ts';
import type { Colour, Palette } from './palette.ts';
import type { Figure, Outline, Shape, TextShape } from './scene.ts';
import type { DrawingWords } from './words.ts';

const HEADER_GAP = 12;

/**
 * The card of a statement with its top left corner at `at`; `card` from `measureCard`. At the origin
 * it is a picture of the card alone.
 */
export function drawCard(
  statement: Statement,
  card: CardGeometry,
  at: Point,
  look: CardLook,
  style: DrawingStyle,
): Figure {
  const { palette } = style;
  const box = { ...at, ...card.size };
  const shapes: readonly Shape[] = [
    {
      kind: 'rect',
      box,
      radius: CARD_SPACING.cornerRadius,
      fill: findGround(statement, look, palette),
      outline: null,
    },
    ...(look.heat === undefined ? [] : drawHeat(box, look.heat, palette)),
    ...drawBars(box, findBars(statement, look, palette), palette.barWidth),
    drawOutline(box, statement, palette),
    ...drawHeader(card, at, look, style),
    ...drawQuoteRule(card, at, palette),
    ...card.lines.map((line) => drawLine(line, at, palette.ink)),
    ...(card.author === null ? [] : [drawLine(card.author, at, palette.muted)]),
    ...drawSources(statement, card, at, style),
  ];
  const label = describe(statement, look, style.words);
  return { subject: { kind: 'statement', id: statement.id, label }, bounds: box, shapes };
}

/** A line of text moved to where it stands on the canvas, as it can be drawn. */
export function drawLine(line: TextLine, at: Point, colour: Colour): TextShape {
  return {
    kind: 'text',
    role: line.role,
    direction: line.direction,
    text: drawnText(line.text),
    width: line.width,
    x: at.x + line.x,
    baseline: at.y + line.baseline,
    colour,
  };
}

// A number takes its room from the end of the line, so that the card stays as it was measured.
function drawSources(
  { citations }: Statement,
  card: CardGeometry,
  at: Point,
  { palette, sourceNumbers }: DrawingStyle,
): readonly Shape[] {
  return card.sources.map((line, index) => {
    const source = citations[index]?.source;
    const number = source === undefined ? undefined : sourceNumbers?.get(source);
    const isCount = index >= MOST_SOURCES;
    const numbered = number === undefined || isCount ? line : addNumber(line, number, card.header);
    return drawLine(numbered, at, palette.muted);
  });
}

function addNumber(
  line: TextLine,
  number: number,
  { x, width: room }: CardGeometry['header'],
): TextLine {
  const mark = ` [${number}]`;
  const text = `${cutText(line.text, room - measureText(mark, line.role), line.role)}${mark}`;
  const width = measureText(text, line.role);
  return { ...line, text, width, x: line.direction === 'rtl' ? x + room - width : line.x };
}

function findGround({ kind }: Statement, { hues: [hue] }: CardLook, palette: Palette): Colour {
  if (kind === 'evidence') return palette.quote;
  return kind === 'position' && hue !== undefined ? palette.hues[hue].tint : palette.card;
}

function findBars({ kind }: Statement, { hues }: CardLook, palette: Palette) {
  if (kind === 'motion') return [{ bar: palette.ink }];
  return hues.length === 0 ? [{ bar: palette.line }] : hues.map((hue) => palette.hues[hue]);
}

// Drawn inside the edge, so that the card is not larger than its box.
function drawOutline(box: Box, { kind }: Statement, palette: Palette): Shape {
  const outline: Outline =
    kind === 'motion'
      ? { colour: palette.ink, width: 1.5 * palette.edgeWidth }
      : { colour: palette.line, width: palette.edgeWidth };
  const inset = outline.width / 2;
  return {
    kind: 'rect',
    box: {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - outline.width,
      height: box.height - outline.width,
    },
    radius: CARD_SPACING.cornerRadius - inset,
    fill: null,
    outline,
  };
}

function drawHeader(
  { header }: CardGeometry,
  at: Point,
  look: CardLook,
  style: DrawingStyle,
): readonly Shape[] {
  const { palette, words } = style;
  const { side, outcome } = look;
  const place = { x: at.x + header.x, baseline: at.y + header.baseline, width: header.width };
  const signWidth = outcome === undefined ? 0 : OUTCOME_SIGN_WIDTH;
  const sideWidth = measureSide(side, words);
  const room = header.width - signWidth - (sideWidth === 0 ? 0 : sideWidth + HEADER_GAP);
  const heading = cleanText(nameHeading(look, words));
  const text = measureLabel(heading) <= room ? heading : cutText(heading, room, 'label');
  const role: TextShape = {
    kind: 'text',
    role: 'label',
    direction: 'ltr',
    text,
    width: measureLabel(text),
    x: place.x + signWidth,
    baseline: place.baseline,
    colour: palette.muted,
  };
  const start = { x: place.x, y: place.baseline };
  const sign = outcome === undefined ? [] : drawOutcomeSign(outcome.status, start, palette);
  return [...sign, role, ...drawSide(side, place, style)];
}

function drawQuoteRule({ quoteRule }: CardGeometry, at: Point, palette: Palette): readonly Shape[] {
  if (quoteRule === null) return [];
  const box = { ...quoteRule, x: at.x + quoteRule.x, y: at.y + quoteRule.y };
  return [{ kind: 'rect', box, radius: quoteRule.width / 2, fill: palette.line, outline: null }];
}

/** What came out of it stands first, so that a long role is cut and not the outcome. */
function nameHeading({ roles, outcome, heat }: CardLook, words: DrawingWords): string {
  const parts = [
    ...(outcome === undefined ? [] : [nameOutcome(outcome, words)]),
    ...(heat === undefined ? [] : [writeHeat(heat)]),
    listWords(
      roles.map((role) => words.role[role]),
      words,
    ),
  ];
  return parts.join(' · ');
}

/** How something comes out, in words: "stands 65". */
function nameOutcome({ status, strength }: CardOutcome, words: DrawingWords): string {
  return strength === null ? words.status[status] : `${words.status[status]} ${strength}`;
}

function describe({ text }: Statement, look: CardLook, words: DrawingWords): string {
  const parts = [nameHeading(look, words), words.side[look.side]].filter((part) => part !== '');
  return cleanText(`${listWords(parts, words)}: ${text}`);
}

function listWords(parts: readonly string[], { comparison: { list } }: DrawingWords): string {
  return parts.join(list.replace(/\{\{\w+\}\}/g, ''));
}
