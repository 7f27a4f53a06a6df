import type { Argument } from '../../model/argument.ts';
import type { StatementId } from '../../model/ids.ts';
import { type Box, encloseBoxes } from '../box.ts';
import { type BlockLinks, NO_LINKS } from './block-links.ts';

/** Where cards lie, as far as they are there. */
export type Boxes = Pick<ReadonlyMap<StatementId, Box>, 'get'>;

/** The card of one premise. */
export interface PremiseCard {
  readonly premise: StatementId;
  readonly box: Box;
}

/**
 * How the cards of an argument's premises lie to each other: a single one, side by side, one below
 * the other, or wherever the author or another argument has put them.
 */
export interface PremiseBlock {
  readonly argument: Argument;
  readonly arrangement: 'single' | 'row' | 'stack' | 'loose';
  /** In the argument's order. */
  readonly cards: readonly PremiseCard[];
  /** Around all cards; around the first one where they lie loose. */
  readonly box: Box;
  readonly links: BlockLinks;
}

// Cards this far apart in height still count as side by side, and in width as one below the other.
const ALIGNED = 12;
const STACK_ALIGNED = 64;
// Beyond these a bracket would bind cards that are not seen as one group, unless they are just in line
// as layout has them, with what is on them between.
const FARTHEST_ROW_GAP = 1200;
const FARTHEST_STACK_GAP = 1600;

/** The block of an argument's premises; null when a premise has no box. */
export function gatherPremises(
  argument: Argument,
  boxes: Boxes,
  links: BlockLinks = NO_LINKS,
): PremiseBlock | null {
  const cards: PremiseCard[] = [];
  for (const premise of argument.premises) {
    const box = boxes.get(premise);
    if (box === undefined) return null;
    cards.push({ premise, box });
  }
  const [first] = cards;
  if (first === undefined) return null;
  const arrangement = findArrangement(cards.map(({ box }) => box));
  const isLoose = arrangement === 'loose';
  const box = isLoose ? first.box : encloseBoxes(cards.map((card) => card.box));
  return { argument, arrangement, cards, box: box ?? first.box, links };
}

/** Whether a card stands below or above another with about the same left edge. */
export function isInLine(box: Box, other: Box): boolean {
  const isClear = box.y >= other.y + other.height || other.y >= box.y + box.height;
  return isClear && Math.abs(box.x - other.x) <= STACK_ALIGNED;
}

function findArrangement(boxes: readonly Box[]): PremiseBlock['arrangement'] {
  if (boxes.length === 1) return 'single';
  if (isRow(boxes)) return 'row';
  return isStack(boxes) ? 'stack' : 'loose';
}

function isRow(boxes: readonly Box[]): boolean {
  const sorted = [...boxes].sort((first, second) => first.x - second.x);
  return everyNeighbours(sorted, (left, right) => {
    const gap = right.x - (left.x + left.width);
    const offset = Math.abs(left.y - right.y);
    return gap >= 0 && (offset === 0 || (gap <= FARTHEST_ROW_GAP && offset <= ALIGNED));
  });
}

function isStack(boxes: readonly Box[]): boolean {
  const sorted = [...boxes].sort((first, second) => first.y - second.y);
  return everyNeighbours(sorted, (upper, lower) => {
    const gap = lower.y - (upper.y + upper.height);
    const offset = Math.abs(upper.x - lower.x);
    return gap >= 0 && (offset === 0 || (gap <= FARTHEST_STACK_GAP && offset <= STACK_ALIGNED));
  });
}

function everyNeighbours(
  boxes: readonly Box[],
  fits: (first: Box, second: Box) => boolean,
): boolean {
  return boxes.every((box, index) => {
    const next = boxes[index + 1];
    return next === undefined || fits(box, next);
  });
}
