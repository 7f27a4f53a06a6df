import { drawLine } from '../../drawing/draw-card.ts';
import type { Colour } from '../../drawing/palette.ts';
import type { TextShape } from '../../drawing/scene.ts';
import type { TextRole } from '../../layout/card-geometry.ts';
import { breakLines } from '../../layout/text/break-lines.ts';
import { findDirection } from '../../layout/text/direction.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import type { Point } from '../../model/statement.ts';

/** A text to be set in a column. */
export interface ColumnText {
  readonly text: string;
  readonly role: TextRole;
  readonly colour: Colour;
  /** Width of the column, in canvas units. */
  readonly width: number;
}

/**
 * A text as lines no wider than its column, whose top left corner is `at`; flush right where it is
 * read from the right. Empty text gives one empty line.
 */
export function setText(
  { text, role, colour, width }: ColumnText,
  at: Point,
): readonly TextShape[] {
  const { lineHeight, baseline } = TEXT_STYLES[role];
  const direction = findDirection(text);
  return breakLines(text, width, role).map((line, index) => {
    const x = direction === 'ltr' ? 0 : width - line.width;
    const place = { x, baseline: index * lineHeight + baseline, width: line.width };
    return drawLine({ ...place, text: line.text, role, direction }, at, colour);
  });
}
