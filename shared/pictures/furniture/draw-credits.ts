import { makeFigure } from '../../drawing/figure-bounds.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Figure } from '../../drawing/scene.ts';
import type { Box } from '../../layout/box.ts';
import { setText } from './set-text.ts';

/** Author and date in small print at the top left of `room`; null where both are empty. */
export function drawCredits(
  author: string,
  date: string,
  room: Box,
  palette: Palette,
): Figure | null {
  const text = [author.trim(), date.trim()].filter((part) => part !== '').join(' · ');
  if (text === '') return null;
  const column = { text, role: 'source', colour: palette.muted, width: room.width } as const;
  return makeFigure({ kind: 'credits' }, setText(column, room));
}
