import type { Argument } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { argumentsFrom, argumentsOn } from '../../model/queries/index-arguments.ts';
import { type Box, overlaps } from '../box.ts';
import { type BlockLinks, type CardLinks, type Exit, NO_LINKS, type Pair } from './block-links.ts';
import { isInLine } from './gather-premises.ts';
import { findRegion, type Region } from './plan-fan.ts';

// The lines of a pair that has farther to go are led elsewhere mostly, and in nobody's way.
const FARTHEST_CLOSE = 120;

const UNPAIRED = NO_LINKS.paired;
const NO_PAIRS: ReadonlyMap<ArgumentId, Pair> = new Map();

type Boxes = ReadonlyMap<StatementId, Box>;

/** What the lines of an argument have to make room for, by the cards of what speaks to it and with it. */
export function findLinks(map: ArgumentMap, argument: Argument, boxes: Boxes): BlockLinks {
  const [first] = argument.premises;
  const undercuts = argumentsOn(map, argument.id);
  const box = boxes.get(first);
  const isUndercutInLine = undercuts.some((undercut) => {
    const other = boxes.get(undercut.premises[0]);
    return box !== undefined && other !== undefined && isInLine(other, box);
  });
  return {
    ...findLane(map, argument, boxes),
    isUndercut: undercuts.length > 0,
    isUndercutInLine,
  };
}

/** The statements that speak to one and to which it speaks back. */
export function listPartners(map: ArgumentMap, id: StatementId): readonly StatementId[] {
  const speaking = argumentsOn(map, id);
  if (speaking.length === 0) return [];
  return argumentsFrom(map, id).flatMap(({ target }) => {
    if (target.kind !== 'statement') return [];
    return speaking.some(({ premises }) => premises.includes(target.id)) ? [target.id] : [];
  });
}

/** Among what leaves its first premise. */
function findLane(
  map: ArgumentMap,
  { id, premises: [first] }: Argument,
  boxes: Boxes,
): Pick<BlockLinks, 'pair' | 'lane' | 'paired'> {
  const leaving = argumentsFrom(map, first);
  const pairs = listPairs(map, first, boxes);
  if (pairs.size === 0) return { pair: null, lane: findPlace(leaving, id), paired: UNPAIRED };
  const isPair = (argument: Argument) => pairs.has(argument.id);
  const ordered = [...leaving.filter((each) => !isPair(each)), ...leaving.filter(isPair)];
  return {
    pair: pairs.get(id) ?? null,
    lane: findPlace(ordered, id),
    paired: countPairs(pairs.values()),
  };
}

/** How a statement speaks to others, for what arrives at its card. */
export function findCardLinks(map: ArgumentMap, id: StatementId, boxes: Boxes): CardLinks {
  const leaving = argumentsFrom(map, id).length;
  const pairs = listPairs(map, id, boxes);
  if (pairs.size === 0) return { leaving, paired: UNPAIRED, close: UNPAIRED };
  const all = [...pairs.values()];
  const close = countPairs(all.filter(({ isClose }) => isClose));
  return { leaving, paired: countPairs(all), close };
}

/** Of the arguments that a statement makes alone, those whose target speaks back. */
function listPairs(map: ArgumentMap, id: StatementId, boxes: Boxes): ReadonlyMap<ArgumentId, Pair> {
  const partners = listPartners(map, id);
  if (partners.length === 0) return NO_PAIRS;
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

function countPairs(pairs: Iterable<Pair>): BlockLinks['paired'] {
  const counts = { ...UNPAIRED };
  for (const { side } of pairs) counts[side] += 1;
  return counts;
}

function findPlace(list: readonly Argument[], id: Argument['id']): number {
  return list.findIndex((argument) => argument.id === id);
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
