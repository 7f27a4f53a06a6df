import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { Statement } from '../model/statement.ts';
import type { Size } from './box.ts';
import {
  CARD_SPACING,
  CARD_TEXT_ROLES,
  CARD_WIDTHS,
  HEIGHT_STEP,
  MOST_SOURCES,
} from './card-style.ts';
import { boundLines } from './text/bound-lines.ts';
import { TEXT_STYLES } from './text-style.ts';

/**
 * A size that the card of a statement does not exceed, from what `boundLines` tells of its text alone: for looking
 * for cards that nobody has measured yet. Costs a look at the text, once for as long as the statement lives.
 */
export const boundCard: (statement: Statement) => Size = memoizeWeakly(bound);

function bound({ kind, text, author, citations }: Statement): Size {
  const { left, right, top, bottom, afterHeader, beforeSources, quoteInset } = CARD_SPACING;
  const width = CARD_WIDTHS[kind];
  const { size, lineHeight } = TEXT_STYLES[CARD_TEXT_ROLES[kind]];
  const lines = boundLines(text, size, width - left - right - quoteInset);
  const sources = Math.min(citations.length, MOST_SOURCES + 1) * TEXT_STYLES.source.lineHeight;
  const named = author === undefined ? 0 : TEXT_STYLES.label.lineHeight;
  const header = top + TEXT_STYLES.label.lineHeight + afterHeader;
  const height =
    header + lines * lineHeight + beforeSources + named + sources + bottom + HEIGHT_STEP;
  return { width, height };
}
