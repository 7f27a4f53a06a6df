/** The side of its block on which an argument's line leaves. */
export type Exit = 'top' | 'bottom' | 'left' | 'right';

/** One of the two lines between cards that speak to each other. */
export interface Pair {
  /** The side of the premise that faces the target. */
  readonly side: Exit;
  /** How many other pairs there are at this side before. */
  readonly place: number;
  /** Whether their cards are so near that the lines go straight on mostly. */
  readonly isClose: boolean;
}

/** What else the lines of a block have to make room for. */
export interface BlockLinks {
  /** Where the target speaks back to the premise, so that two lines run between their cards; else null. */
  readonly pair: Pair | null;
  /** Whether the argument bears undercuts, whose lines end on its mark. */
  readonly isUndercut: boolean;
  /** Whether one of them stands in line below or above the block: its line comes along the left. */
  readonly isUndercutInLine: boolean;
  /** How many other lines of the first premise leave before this one; 0 for its first. Pairs are counted last. */
  readonly lane: number;
  /** Beyond each side of the first premise, how many cards it speaks to that speak back. */
  readonly paired: Readonly<Record<Exit, number>>;
}

/** What lines that arrive at a card have to keep clear of: the marks of those that leave it. */
export interface CardLinks extends Pick<BlockLinks, 'paired'> {
  /** How many lines leave the card. */
  readonly leaving: number;
  /** Those of `paired` that are close. */
  readonly close: BlockLinks['paired'];
}

/** The links of a block that has none. */
export const NO_LINKS: BlockLinks = {
  pair: null,
  isUndercut: false,
  isUndercutInLine: false,
  lane: 0,
  paired: { top: 0, bottom: 0, left: 0, right: 0 },
};
