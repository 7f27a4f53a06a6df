import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsFrom, argumentsOn } from '../../model/queries/index-arguments.ts';
import { type Box, overlaps } from '../box.ts';
import { type BlockLinks, type CardLinks, type Exit, NO_LINKS, type Pair } from './block-links.ts';
import { type Boxes, isInLine } from './gather-premises.ts';
import { findRegion, type Region } from './plan-fan.ts';

// The lines of a pair that has farther to go are led elsewhere mostly, and in nobody's way.
const FARTHEST_CLOSE = 120;

const UNPAIRED = NO_LINKS.paired;
const NOBODY: readonly StatementId[] = [];
const NO_PAIRS: Pairs = new Map();

type Pairs = ReadonlyMap<ArgumentId, Pair>;

/** What the lines of an argument have to make room for, by the cards of what speaks to it and with it. */
export function findLinks(map: ArgumentMap, argument: Argument, boxes: Boxes): BlockLinks {
  const [first] = argument.premises;
  const undercuts = argumentsOn(map, argument.id);
  const box = boxes.get(first);
  const isUndercutInLine = undercuts.some((undercut) => {
    const other = boxes.get(undercut.premises[0]);
    return box !== undefined && other !== undefined && isInLine(other, box);
  });
  const pairs = listPairs(map, first, boxes);
  return {
    pair: pairs.get(argument.id) ?? null,
    isUndercut: undercuts.length > 0,
    isUndercutInLine,
    lane: findLane(argumentsFrom(map, first), pairs, argument.id),
    paired: countPairs(pairs),
  };
}

/** The statements that speak to one and to which it speaks back. */
export function listPartners(map: ArgumentMap, id: StatementId): readonly StatementId[] {
  const speaking = argumentsOn(map, id);
  if (speaking.length === 0) return NOBODY;
  let partners: StatementId[] | null = null;
  for (const { target } of argumentsFrom(map, id)) {
    if (target.kind !== 'statement' || !hasPremise(speaking, target.id)) continue;
    if (partners === null) partners = [target.id];
    else partners.push(target.id);
  }
  return partners ?? NOBODY;
}

function hasPremise(list: readonly Argument[], id: StatementId): boolean {
  for (const { premises } of list) if (premises.includes(id)) return true;
  return false;
}

/** How many lines leave before an argument's, of which pairs are the last. */
function findLane(leaving: readonly Argument[], pairs: Pairs, id: ArgumentId): number {
  if (leaving.length === 1) return 0;
  const isPair = pairs.has(id);
  let lane = isPair ? leaving.length - pairs.size : 0;
  for (const { id: other } of leaving) {
    if (other === id) break;
    if (pairs.has(other) === isPair) lane += 1;
  }
  return lane;
}

/** How a statement speaks to others, for what arrives at its card. */
export function findCardLinks(map: ArgumentMap, id: StatementId, boxes: Boxes): CardLinks {
  const pairs = listPairs(map, id, boxes);
  const leaving = argumentsFrom(map, id).length;
  return { leaving, paired: countPairs(pairs), close: countPairs(pairs, ({ isClose }) => isClose) };
}

/** Of the arguments that a statement makes alone, those whose target speaks back. */
function listPairs(map: ArgumentMap, id: StatementId, boxes: Boxes): ReadonlyMap<ArgumentId, Pair> {
  const partners = listPartners(map, id);
  if (partners === NOBODY) return NO_PAIRS;
  const pairs = new Map<ArgumentId, Pair>();
  const places = { ...UNPAIRED };
  for (const { id: each, premises, target } of argumentsFrom(map, id)) {
    if (premises.length > 1 || !partners.some((partner) => partner === target.id)) continue;
    const [box, other] = [boxes.get(id), boxes.get(target.id as StatementId)];
    if (box === undefined || other === undefined) continue;
    const isClose = overlaps(box, other, FARTHEST_CLOSE);
    const side = isClose ? EXITS[findRegion(box, other)] : findFacing(box, other);
    pairs.set(each, { side, place: places[side], isClose });
    places[side] += 1;
  }
  return pairs;
}

function countPairs(pairs: Pairs, counts = (_: Pair) => true): BlockLinks['paired'] {
  if (pairs.size === 0) return UNPAIRED;
  const sums = { ...UNPAIRED };
  for (const pair of pairs.values()) if (counts(pair)) sums[pair.side] += 1;
  return sums;
}

// Where the line of a card leaves, by where it lies as seen from its target.
const EXITS: Readonly<Record<Region, Exit>> = {
  below: 'top',
  onto: 'top',
  above: 'bottom',
  left: 'right',
  right: 'left',
};

/** Where it leaves for one far away, as near as can be told. */
function findFacing(box: Box, other: Box): Exit {
  if (other.y + other.height <= box.y) return 'top';
  if (other.y >= box.y + box.height) return 'bottom';
  return other.x < box.x ? 'left' : 'right';
}
