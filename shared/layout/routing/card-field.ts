import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { findLanes, type Gaps, type Lanes, measureGaps } from './lanes.ts';
import type { Planned } from './planned.ts';
import type { RouteEnd } from './route-end.ts';
import type { Route } from './route-fan.ts';
import { groupByTile, hasTile, listTiles, type TileKey } from './tiles.ts';

/** What lines are not to run behind: a statement's card, or a note. */
export type FieldId = StatementId | NoteId;

/** Where it lies. */
export interface FieldCard {
  readonly id: FieldId;
  readonly box: Box;
}

/** Left, upper, right and lower edge of one box after another. */
export type Edges = Float64Array;

/** A square of the canvas with the cards in it or near to it. */
export interface Tile {
  readonly ids: readonly FieldId[];
  readonly boxes: readonly Box[];
  readonly edges: Edges;
  readonly gaps: readonly Gaps[];
  /** The lanes they leave, by track; each found when it is first asked for. */
  readonly lanes: (Lanes | undefined)[];
}

/** A route that was led clear of cards, what it was before, and the tiles that say so. */
export interface KeptRoute {
  readonly plain: Route;
  readonly end: RouteEnd;
  readonly route: Route;
  readonly seen: ReadonlySet<TileKey>;
}

/**
 * The cards that lines keep clear of, looked up tile by tile, so that a line costs what lies about it
 * and no card far from it is measured. What was found is kept, with the routes that rest on it.
 */
export interface CardField {
  /** All cards that lie in or near to a tile, and perhaps some others: listed when it is first asked for. */
  readonly expected: () => Expected;
  readonly boxOf: BoxOf;
  /** Whose lines run between the cards and keep clear of each other, too; null where cards alone are known. */
  readonly map: ArgumentMap | null;
  readonly tiles: Map<TileKey, Tile>;
  readonly kept: Map<ArgumentId, KeptRoute>;
  /** How lines would run by themselves, by the card on which they end. */
  readonly planned: Map<StatementId, Planned>;
}

type Expected = ReadonlyMap<TileKey, readonly FieldId[]>;

/** Where a card lies; undefined where there is none. */
export type BoxOf = (id: FieldId) => Box | undefined;

// Cards that far outside a tile still say where its lanes are.
const REACH = 80;

/** The field of cards that lie within the given boxes; where, `boxOf` says, which must be pure. Costs nothing yet. */
export function createCardField(
  within: Iterable<readonly [FieldId, Box]>,
  boxOf: BoxOf,
  map: ArgumentMap | null = null,
): CardField {
  let known: Expected | null = null;
  const expected = () => {
    known ??= groupByTile(within, REACH);
    return known;
  };
  return { expected, boxOf, map, tiles: new Map(), kept: new Map(), planned: new Map() };
}

/** What lies in a tile. */
export function findTile(field: CardField, key: TileKey): Tile {
  const known = field.tiles.get(key);
  if (known !== undefined) return known;
  const ids: FieldId[] = [];
  const boxes: Box[] = [];
  for (const id of field.expected().get(key) ?? []) {
    const box = field.boxOf(id);
    if (box === undefined || !hasTile(box, REACH, key)) continue;
    ids.push(id);
    boxes.push(box);
  }
  const tile = { ids, boxes, edges: listEdges(boxes), gaps: measureGaps(boxes), lanes: [] };
  field.tiles.set(key, tile);
  return tile;
}

/** The edges of boxes, in a form that is quick to go through. */
export function listEdges(boxes: readonly Box[]): Edges {
  const edges = new Float64Array(4 * boxes.length);
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    edges.set([x, y, x + width, y + height], 4 * index);
  }
  return edges;
}

/** The lanes of a track in a tile. */
export function findLanesIn(tile: Tile, track: number): Lanes {
  const known = tile.lanes[track];
  if (known !== undefined) return known;
  const lanes = findLanes(tile.boxes, tile.gaps, track);
  tile.lanes[track] = lanes;
  return lanes;
}

/**
 * The field after some cards may have moved, changed their size, come or gone, with the map as it is then: the
 * same one where none has and all arguments are the same. What does not rest on a tile that one of them has left or
 * come to is kept. Linear in what is kept.
 */
export function changeField(
  field: CardField,
  ids: Iterable<FieldId>,
  boxOf: BoxOf,
  map: ArgumentMap | null = null,
): CardField {
  const expected = new Map(field.expected());
  const stirred = new Set<TileKey>();
  for (const id of ids) {
    const [left, taken] = [field.boxOf(id), boxOf(id)];
    if (isSameBox(left, taken)) continue;
    for (const key of listOwnTiles(left)) {
      expected.set(
        key,
        (expected.get(key) ?? []).filter((other) => other !== id),
      );
      stirred.add(key);
    }
    for (const key of listOwnTiles(taken)) {
      const others = expected.get(key) ?? [];
      if (!others.includes(id)) expected.set(key, [...others, id]);
      stirred.add(key);
    }
  }
  if (stirred.size === 0 && map?.arguments === field.map?.arguments) return field;
  const tiles = new Map([...field.tiles].filter(([key]) => !stirred.has(key)));
  const kept = new Map([...field.kept].filter(([, { seen }]) => !hasAny(seen, stirred)));
  // What is planned says itself what it depends on.
  const planned = new Map(field.planned);
  return { expected: () => expected, boxOf, map, tiles, kept, planned };
}

function listOwnTiles(box: Box | undefined): readonly TileKey[] {
  return box === undefined ? [] : listTiles(box, REACH);
}

function isSameBox(first: Box | undefined, second: Box | undefined): boolean {
  return (
    first?.x === second?.x &&
    first?.y === second?.y &&
    first?.width === second?.width &&
    first?.height === second?.height
  );
}

function hasAny(seen: ReadonlySet<TileKey>, stirred: ReadonlySet<TileKey>): boolean {
  for (const key of stirred) if (seen.has(key)) return true;
  return false;
}
