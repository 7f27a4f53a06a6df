import type { Stroke } from '../layout/argument-geometry.ts';
import type { Box } from '../layout/box.ts';
import { CARD_SPACING } from '../layout/card-style.ts';
import type { HueColours } from './palette.ts';
import { cutByRhythm } from './rhythm.ts';
import type { PathShape } from './scene.ts';
import { arcTo, lineTo, moveTo } from './strokes.ts';

/** What a bar is drawn with. */
type Bar = Pick<HueColours, 'bar' | 'rhythm'>;

const RADIUS: number = CARD_SPACING.cornerRadius;

/**
 * The bar at the left edge of a card, `width` canvas units wide and at least as wide as the edge: a stretch
 * of equal height for each of `bars`, from the top. Its corners follow the card's. No bars, nothing.
 */
export function drawBars(card: Box, bars: readonly Bar[], width: number): readonly PathShape[] {
  const height = card.height / bars.length;
  return bars.map(({ bar: fill, rhythm = [] }, index) => {
    const top = card.y + index * height;
    const isTop = index === 0;
    const isBottom = index === bars.length - 1;
    const caps = { start: isTop ? RADIUS : 0, end: isBottom ? RADIUS : 0 };
    const spans = cutByRhythm(height, rhythm, caps);
    const strokes = spans.flatMap(({ from, to }, at) =>
      outlineStretch(
        { x: card.x, y: top + from, width, height: to - from },
        { isFirst: isTop && at === 0, isLast: isBottom && at === spans.length - 1 },
      ),
    );
    return { kind: 'path', strokes, fill, outline: null, leg: null };
  });
}

function outlineStretch(
  { x, y, width, height }: Box,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly Stroke[] {
  const right = x + width;
  const bottom = y + height;
  // The part of the corner's quarter circle that lies within the bar.
  const angle = Math.acos(Math.max(0, RADIUS - width) / RADIUS);
  const cut = RADIUS - RADIUS * Math.sin(angle);
  const center = { x: x + RADIUS, y: y + RADIUS };
  const top: readonly Stroke[] = isFirst
    ? [moveTo(right, y + cut), arcTo(center, RADIUS, Math.PI + angle, Math.PI)]
    : [moveTo(right, y), lineTo(x, y)];
  const lower = { x: x + RADIUS, y: bottom - RADIUS };
  const end: readonly Stroke[] = isLast
    ? [lineTo(x, lower.y), arcTo(lower, RADIUS, Math.PI, Math.PI - angle)]
    : [lineTo(x, bottom), lineTo(right, bottom)];
  return [...top, ...end];
}
