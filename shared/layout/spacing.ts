/**
 * Distances in canvas units that automatic layout, placement of new cards and line routing agree on.
 * Layout leaves the room that routing then uses; both read it from here.
 */

/** Least distance between two cards that layout or placement puts side by side or in a stack. */
export const CARD_GAP = 24;

/** From a target down to a row of cards, each of which sends its line up from the middle of its top. */
export const ROW_DROP = 48;

/** From a target down to the first card of a stack whose cards send their lines up a rail. */
export const STACK_DROP = 28;

/** From a target to the first card at its right, whose line comes level. */
export const SIDE_DROP = 48;

/** Between what speaks for and what speaks against, where each has a side of its own. */
export const AISLE = 120;

/**
 * From a card to the middle of the mark on the line that leaves it: so short that two of them, above and
 * beneath, lie side by side within `ROW_DROP`. The rail that gathers the lines of stacked cards runs through
 * the middles of their marks.
 */
export const MARK_REACH = 15;

/** Between the rails of reasons and objections where both run up beside one stack. */
export const RAIL_SPACING = 14;

/** From the top of a target to that of stacks at its right, whose rails join above them. */
export const WRAP_DROP = 40;

/** Room at the left of a stack for one rail. */
export const RAIL_GUTTER = 32;

/** Room at the left of a stack for two rails. */
export const DOUBLE_RAIL_GUTTER = RAIL_GUTTER + 8;

/** How much farther a card in a stack is inset when its line has to bear an undercut. */
export const UNDERCUT_INSET = 24;

/** From the bar of co-premises side by side up to their mark when that has to bear an undercut. */
export const UNDERCUT_RISE = 18;

/** How much farther stacked co-premises are inset, for the bracket that joins them. */
export const BRACKET_INSET = 24;

/** From the bar of a bracket to the cards that hang on it. */
export const BRACKET_RISE = 20;

/** From the top of a card to where its line leaves at the side, beside the header. */
export const STUB_OFFSET = 18;

/** Between two columns of a thread that is continued at the top of the next. */
export const FOLD_GAP = CARD_GAP + RAIL_GUTTER;

/**
 * At the right end of the lower edge of a card, where no line arrives: its buttons for replies stand there, and would
 * hide how it does.
 */
export const REPLY_ROOM = 64;
