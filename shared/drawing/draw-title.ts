import type { Box } from '../layout/box.ts';
import { balanceLines } from '../layout/text/balance-lines.ts';
import { findDirection } from '../layout/text/direction.ts';
import { TEXT_STYLES } from '../layout/text-style.ts';
import { drawLine } from './draw-card.ts';
import { makeFigure } from './figure-bounds.ts';
import type { Palette } from './palette.ts';
import type { Figure } from './scene.ts';

const GAP = 28;
const LEAST_WIDTH = 320;
const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * The title of a picture, above what it shows and flush with its left edge, or the right one where
 * it is read from the right; alone where there is nothing beneath it. Null where there is no title.
 */
export function drawTitle(title: string, content: Box | null, palette: Palette): Figure | null {
  if (title.trim() === '') return null;
  const { lineHeight, baseline } = TEXT_STYLES.motion;
  const { x: left, y: top, width } = content ?? NOTHING;
  const room = Math.max(LEAST_WIDTH, width);
  const lines = balanceLines(title, room, 'motion');
  const direction = findDirection(title);
  const at = { x: left, y: top - GAP - lines.length * lineHeight };
  const shapes = lines.map(({ text, width }, index) => {
    const x = direction === 'ltr' ? 0 : room - width;
    const place = { x, baseline: index * lineHeight + baseline, width };
    return drawLine({ ...place, text, role: 'motion', direction }, at, palette.ink);
  });
  return makeFigure({ kind: 'title' }, shapes);
}
