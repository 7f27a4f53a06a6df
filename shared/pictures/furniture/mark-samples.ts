import type { CardOutcome } from '../../drawing/card-look.ts';
import { drawHeat } from '../../drawing/draw-heat.ts';
import { drawOutcomeSign } from '../../drawing/draw-outcome.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Shape } from '../../drawing/scene.ts';
import { CARD_SPACING } from '../../layout/card-style.ts';

/** What the legend explains of an evaluation: how statements come out, and what hangs on them. */
export type MarkSample = CardOutcome['status'] | 'carries' | 'weighs';

const SIGN_WIDTH = 9;
const HEAT = { width: 40, height: 16 } as const;

/** Width of each sample, in canvas units. */
export const MARK_SAMPLE_WIDTH: Readonly<Record<MarkSample, number>> = {
  in: SIGN_WIDTH,
  out: SIGN_WIDTH,
  undecided: SIGN_WIDTH,
  carries: HEAT.width,
  weighs: HEAT.width,
};

/** A mark of a card in small, its left end at the origin, which is half its height. */
export function drawMarkSample(sample: MarkSample, palette: Palette): readonly Shape[] {
  if (sample !== 'carries' && sample !== 'weighs') {
    return drawOutcomeSign(sample, { x: 0, y: SIGN_WIDTH / 2 }, palette);
  }
  const heat = { share: 1, change: sample === 'carries' ? -1 : 1 };
  const { barWidth: bar } = palette;
  const width = bar + HEAT.width + CARD_SPACING.cornerRadius;
  return drawHeat({ x: -bar, y: -HEAT.height / 2, width, height: HEAT.height }, heat, palette);
}
