import type { StatementKind } from '../model/statement.ts';
import type { TextRole } from './card-geometry.ts';

/** Width of each kind of card, in canvas units. */
export const CARD_WIDTHS: Readonly<Record<StatementKind, number>> = {
  motion: 448,
  position: 272,
  claim: 272,
  evidence: 272,
};

/** The role that the text of each kind of statement plays. */
export const CARD_TEXT_ROLES: Readonly<Record<StatementKind, TextRole>> = {
  motion: 'motion',
  position: 'position',
  claim: 'body',
  evidence: 'body',
};

/** Distances on a card, in canvas units. */
export const CARD_SPACING = {
  /** From the card's left edge, bar included, to its text. */
  left: 16,
  right: 12,
  top: 10,
  bottom: 10,
  /** From the header's line to the first line of text. */
  afterHeader: 4,
  /** From the last line of text to the first source. */
  beforeSources: 6,
  /** How far quoted text stands in from other text, and how wide the rule beside it is. */
  quoteInset: 12,
  quoteRule: 2,
  cornerRadius: 6,
} as const;

/** Heights of cards are multiples of this. */
export const HEIGHT_STEP = 4;

/** Most citations that a card lists; what is beyond is counted on a line of its own. */
export const MOST_SOURCES = 3;
