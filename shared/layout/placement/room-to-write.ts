import type { StatementKind } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { CARD_TEXT_ROLES } from '../card-style.ts';
import { TEXT_STYLES } from '../text-style.ts';

// A new card has room for so many lines of text, so that it covers nothing while it is written.
const ROOM_LINES = 6;

/** What the empty card of a statement may grow to while it is written, from its size with one line. */
export function addRoomToWrite({ width, height }: Size, kind: StatementKind): Size {
  const { lineHeight } = TEXT_STYLES[CARD_TEXT_ROLES[kind]];
  return { width, height: height + (ROOM_LINES - 1) * lineHeight };
}
