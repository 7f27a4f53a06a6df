import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps, type Size } from '../box.ts';
import { boxOfNote, findNeighbour } from '../placement/carry-notes.ts';
import { findFreePlace } from '../placement/find-free-place.ts';
import { CARD_GAP } from '../spacing.ts';
import { layoutMap } from './layout-map.ts';

/**
 * Where the cards of one branch go when it alone is laid out: `root` and everything that depends
 * only on it. The root stays where it is, unless the branch would then cover other cards, or notes
 * that lie by other cards: then the whole branch goes to the nearest free place. Top left corners in
 * canvas units; empty when the root has no box.
 */
export function layoutBranch(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  boxes: ReadonlyMap<StatementId, Box>,
  root: StatementId,
): ReadonlyMap<StatementId, Point> {
  const start = boxes.get(root);
  const isMotion = map.statements.get(root)?.kind === 'motion';
  const { direction } = map.details;
  const inBranch = direction === 'for-against' && !isMotion ? 'top-down' : direction;
  const places = layoutMap(cutOut(map, root), sizes, inBranch);
  const rootPlace = places.get(root);
  if (start === undefined || rootPlace === undefined) return new Map();
  const inPlace = shift(places, { x: start.x - rootPlace.x, y: start.y - rootPlace.y });
  const others = new Map<unknown, Box>([...boxes].filter(([id]) => !places.has(id)));
  for (const note of map.notes.values()) {
    const box = boxOfNote(note);
    const neighbour = findNeighbour(box, boxes);
    if (neighbour === null || !places.has(neighbour)) others.set(note.id, box);
  }
  const branch = listBoxes(inPlace, sizes);
  const isClear = branch.every((box) => isFree(box, others));
  return isClear ? inPlace : moveAside(inPlace, encloseBoxes(branch) ?? start, others);
}

/** The branch as a map of its own. */
function cutOut(map: ArgumentMap, root: StatementId): ArgumentMap {
  const branch = branchOf(map, root);
  const statements = new Set([root, ...branch.statements]);
  const kept = new Set(branch.arguments);
  return {
    ...map,
    statements: new Map([...map.statements].filter(([id]) => statements.has(id))),
    arguments: new Map([...map.arguments].filter(([id]) => kept.has(id))),
  };
}

function listBoxes(
  places: ReadonlyMap<StatementId, Point>,
  sizes: ReadonlyMap<StatementId, Size>,
): readonly Box[] {
  return [...places].flatMap(([id, place]) => {
    const size = sizes.get(id);
    return size === undefined ? [] : { ...place, width: size.width, height: size.height };
  });
}

function isFree(box: Box, others: ReadonlyMap<unknown, Box>): boolean {
  for (const other of others.values()) if (overlaps(box, other, CARD_GAP)) return false;
  return true;
}

function moveAside(
  places: ReadonlyMap<StatementId, Point>,
  bounds: Box,
  others: ReadonlyMap<unknown, Box>,
): ReadonlyMap<StatementId, Point> {
  const { width, height } = bounds;
  const free = findFreePlace(others, { wish: bounds, size: { width, height } });
  return shift(places, { x: free.x - bounds.x, y: free.y - bounds.y });
}

function shift(
  places: ReadonlyMap<StatementId, Point>,
  by: Point,
): ReadonlyMap<StatementId, Point> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
}
