import type { Box } from '../layout/box.ts';
import { CARD_SPACING } from '../layout/card-style.ts';
import type { CardHeat } from './card-look.ts';
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';

const BAR_HEIGHT = 4;

/**
 * How much hangs on a statement, behind the text of its card: a stretch of the ground, from the left, as long as its
 * share, and a bar beneath of the same length. Length shows how much; colour shows for which side.
 */
export function drawHeat(card: Box, heat: CardHeat, palette: Palette): readonly Shape[] {
  const x = card.x + palette.barWidth;
  const width = heat.share * (card.width - palette.barWidth - CARD_SPACING.cornerRadius);
  if (width <= 0) return [];
  const [tint, bar] = heatColours(heat, palette);
  const edge = palette.edgeWidth;
  const top = card.y + edge;
  const bottom = card.y + card.height - edge;
  const ground = { x, y: top, width, height: bottom - top };
  const line = { x, y: bottom - BAR_HEIGHT, width, height: BAR_HEIGHT };
  return [
    { kind: 'rect', box: ground, radius: 0, fill: tint, outline: null },
    { kind: 'rect', box: line, radius: 0, fill: bar, outline: null },
  ];
}

/** The faint and the full colour of heat: of support where the motion loses without the statement. */
export function heatColours({ change }: CardHeat, palette: Palette) {
  return change <= 0
    ? ([palette.supportTint, palette.support] as const)
    : ([palette.attackTint, palette.attack] as const);
}

/** What the motion gains without the statement, with its sign: "−45", "+3", "0". */
export function writeHeat({ change }: CardHeat): string {
  if (change === 0) return '0';
  return change < 0 ? `\u2212${-change}` : `+${change}`;
}
