import type { Manner } from '../../../shared/comparison/changed-fields.ts';
import { type Box, growBox } from '../../../shared/layout/box.ts';
import { CARD_SPACING } from '../../../shared/layout/card-style.ts';
import { describeFont, TEXT_STYLES } from '../../../shared/layout/text-style.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { MANNER_SIGNS } from '../../ui/manner-signs.ts';
import { chooseDetail } from './detail-level.ts';
import type { MapView } from './map-view.ts';

const RING_WIDTH = 2;
const DECIDING_RING_WIDTH = 3;
// Far enough out to be seen around the ring of what is selected.
const HIT_GAP_PX = 3;
const SIGN_RADIUS_PX = 8;
// Corners of this size cannot be told from sharp ones, which are painted many times faster.
const LEAST_ROUND_PX = 2;
/** Lines in pixels, so that manners differ in more than their colours. */
const DASHES_PX = { added: [], removed: [5, 3], changed: [], moved: [1, 3] } as const;
// Seen from afar, the signs of more would hide the cards and each other, and dashes are no longer than a side.
const MOST_SIGNS = 300;
/** The sides that are drawn instead, so that manners differ in more than their colours there, too. */
const FAR_SIDES = {
  added: ['top', 'right', 'bottom', 'left'],
  removed: ['left', 'right'],
  changed: ['top', 'bottom'],
  moved: ['bottom'],
} as const satisfies Readonly<Record<Manner, readonly Side[]>>;

type Side = 'top' | 'right' | 'bottom' | 'left';

interface Ringed {
  readonly id: StatementId;
  readonly box: Box;
}

// Rings take longer to paint than cards seen from afar.
const LOT = 100;

/** What painted cards are marked with: that they decide, differ, were found or are selected. */
export function* paintRings(
  context: CanvasRenderingContext2D,
  view: MapView,
  cards: readonly Ringed[],
): Generator<void, void, void> {
  for (const [index, card] of cards.entries()) {
    paintRingsOf(context, view, card);
    if (index % LOT === LOT - 1) yield;
  }
}

function paintRingsOf(context: CanvasRenderingContext2D, view: MapView, { id, box }: Ringed): void {
  if (view.deciding?.has(id)) ringDeciding(context, view, box);
  const manner = view.marks.get(id);
  if (manner !== undefined) markDifferent(context, view, { box, manner });
  if (view.hits.has(id)) ringHit(context, view, box);
  if (view.selection.has(id)) ringBox(context, view, box);
}

/** The ring around what decides an outcome that is being explained: wide, and dark on light. */
function ringDeciding(
  context: CanvasRenderingContext2D,
  { palette, zoom }: Pick<MapView, 'palette' | 'zoom'>,
  box: Box,
): void {
  const line = widen(DECIDING_RING_WIDTH, zoom);
  strokeRing(context, box, { colour: palette.ink, line, gap: line / 2, radius: 1.5 * line, zoom });
}

interface Different {
  readonly box: Box;
  readonly manner: Manner;
}

/** How a card differs from another map: as is read best from near or from afar. */
function markDifferent(
  context: CanvasRenderingContext2D,
  view: MapView,
  different: Different,
): void {
  const isCrowded = chooseDetail(view.zoom) === 'blocks' && view.marks.size > MOST_SIGNS;
  if (isCrowded) fillSides(context, view, different);
  else ringDifferent(context, view, different);
}

/** Some sides of a ring. Rectangles are painted many times faster than dashes and signs. */
function fillSides(
  context: CanvasRenderingContext2D,
  view: Pick<MapView, 'palette' | 'accent' | 'zoom'>,
  { box, manner }: Different,
): void {
  const line = widen(RING_WIDTH, view.zoom);
  const { x, y, width, height } = growBox(box, widen(HIT_GAP_PX, view.zoom) + line);
  context.fillStyle = findColour(manner, view);
  for (const side of FAR_SIDES[manner]) {
    const left = side === 'right' ? x + width - line : x;
    const top = side === 'bottom' ? y + height - line : y;
    if (side === 'left' || side === 'right') context.fillRect(left, top, line, height);
    else context.fillRect(left, top, width, line);
  }
}

/** A ring, and its sign at a size that reads, whatever the zoom. */
function ringDifferent(
  context: CanvasRenderingContext2D,
  { palette, accent, zoom }: Pick<MapView, 'palette' | 'accent' | 'zoom'>,
  { box, manner }: Different,
): void {
  const colour = findColour(manner, { palette, accent });
  context.save();
  context.setLineDash(DASHES_PX[manner].map((length) => length / zoom));
  ringAround(context, { accent: { ...accent, line: colour }, zoom }, box);
  context.translate(box.x + box.width, box.y);
  context.scale(1 / zoom, 1 / zoom);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(0, 0, SIGN_RADIUS_PX, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = palette.sign;
  context.font = describeFont(TEXT_STYLES.position);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(MANNER_SIGNS[manner], 0, 0);
  context.restore();
}

function findColour(
  manner: Manner,
  { palette, accent }: Pick<MapView, 'palette' | 'accent'>,
): string {
  switch (manner) {
    case 'added':
      return palette.support;
    case 'removed':
      return palette.attack;
    case 'changed':
      return accent.line;
    case 'moved':
      return palette.muted;
  }
}

/** The ring around what a search has found. */
function ringHit(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  box: Box,
): void {
  ringAround(context, { accent: { ...accent, line: accent.hit }, zoom }, box);
}

function ringAround(
  context: CanvasRenderingContext2D,
  view: Pick<MapView, 'accent' | 'zoom'>,
  box: Box,
): void {
  ringBox(context, view, growBox(box, widen(HIT_GAP_PX, view.zoom)));
}

/** The ring around what is selected. */
export function ringBox(
  context: CanvasRenderingContext2D,
  { accent, zoom }: Pick<MapView, 'accent' | 'zoom'>,
  box: Box,
): void {
  const line = widen(RING_WIDTH, zoom);
  const radius = CARD_SPACING.cornerRadius;
  strokeRing(context, box, { colour: accent.line, line, gap: 0, radius, zoom });
}

/** At least as wide as can be seen from afar. */
function widen(length: number, zoom: number): number {
  return Math.max(length, length / zoom / 2);
}

interface Ring {
  readonly colour: string;
  /** How wide the line is. */
  readonly line: number;
  /** From the box to the inner edge of the line. */
  readonly gap: number;
  /** Of the corners of that edge. */
  readonly radius: number;
}

function strokeRing(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  { colour, line, gap, radius, zoom }: Ring & Pick<MapView, 'zoom'>,
): void {
  const out = gap + line / 2;
  context.strokeStyle = colour;
  context.lineWidth = line;
  if ((radius + line) * zoom < LEAST_ROUND_PX) {
    context.strokeRect(x - out, y - out, width + 2 * out, height + 2 * out);
    return;
  }
  context.beginPath();
  context.roundRect(x - out, y - out, width + 2 * out, height + 2 * out, radius + line / 2);
  context.stroke();
}
