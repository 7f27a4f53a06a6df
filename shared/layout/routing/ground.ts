import { findFirst } from '../../base/find-first.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, growBox } from '../box.ts';
import {
  type CardField,
  type Edges,
  type FieldCard,
  type FieldId,
  findLanesIn,
  findTile,
  listEdges,
  type Tile,
} from './card-field.ts';
import { ACROSS, DOWN, type Heading, isLevel } from './heading.ts';
import { findLanes, type Lanes, measureGaps } from './lanes.ts';
import { keyOfTile, listTiles, TILE, type TileKey } from './tiles.ts';

/** What one line is led through. */
export interface GroundParts {
  readonly field: CardField;
  /** The cards the line joins, where they lie now, whatever the field says of them. */
  readonly own: readonly FieldCard[];
  /** The line stays inside. */
  readonly within: Box;
  /** Where in the lanes it runs. */
  readonly track: number;
}

/** A line that goes on along an axis. */
interface Ray {
  readonly level: boolean;
  /** 1 or -1. */
  readonly by: number;
  /** Where it begins on its axis, and where it is on the other. */
  readonly along: number;
  readonly across: number;
}

// A line that is led passes cards no nearer. One that passes nearer by itself is left, unless it is so
// near that it melts into the edge. It may touch the cards it joins.
const CLEARANCE = 5;
const MELTING = 2;
const TOUCHING = -1;

/** Places nearer to each other than this are the same. */
export const SAME_PLACE = 0.05;

/** What one line is led through: the cards about it and the lanes between them. */
export class Ground {
  readonly #parts: GroundParts;
  readonly #ownIds: ReadonlySet<FieldId>;
  readonly #ownLanes: Lanes;
  readonly #ownEdges: Edges;
  readonly #seen = new Set<TileKey>();
  // Mostly the one that is looked at next.
  #last: { readonly key: TileKey; readonly tile: Tile } | null = null;

  constructor(parts: GroundParts) {
    this.#parts = parts;
    this.#ownIds = new Set(parts.own.map(({ id }) => id));
    const boxes = parts.own.map(({ box }) => box);
    this.#ownLanes = findLanes(boxes, measureGaps(boxes), parts.track);
    this.#ownEdges = listEdges(boxes);
  }

  /** The tiles that have been looked at. */
  get seen(): ReadonlySet<TileKey> {
    return this.#seen;
  }

  /** Whether a card hides some of a box. */
  hides(box: Box): boolean {
    const own = edgesOf(growBox(box, TOUCHING));
    if (findMet(this.#ownEdges, 0, own.left, own.top, own.right, own.bottom) >= 0) return true;
    const { left, top, right, bottom } = edgesOf(growBox(box, MELTING));
    return listTiles(box, MELTING).some((key) =>
      this.#meetsOther(this.#look(key), left, top, right, bottom),
    );
  }

  /** Whether a card hides some of a line through some points. */
  hidesLine(points: readonly Point[]): boolean {
    return points.some((to, index) => {
      const from = points[index - 1];
      return from !== undefined && this.hides(boxAround(from, to));
    });
  }

  /**
   * Where a line that goes ahead from a point next comes to a crossing of lanes or to one of the places
   * given for its axis, ascending; null where a card or the end of the ground comes before.
   */
  findStop(x: number, y: number, heading: Heading, places: readonly number[]): number | null {
    const level = isLevel(heading);
    const by = (level ? ACROSS : DOWN)[heading] ?? 0;
    const along = level ? x : y;
    const own = findNext(pickLanes(this.#ownLanes, level), along, by);
    const asked = findNearer(findNext(places, along, by), own, by);
    const limit = this.#findLimit(heading);
    return this.#followRay({ level, by, along, across: level ? y : x }, asked, limit);
  }

  /** The first stop in one of the tiles that a ray comes through, or where it was asked for. */
  #followRay(ray: Ray, asked: number, limit: number): number | null {
    const { level, by, along, across } = ray;
    const strip = Math.floor(across / TILE);
    let from = along;
    for (;;) {
      const index = by > 0 ? Math.floor(from / TILE) : Math.ceil(from / TILE) - 1;
      const edge = (by > 0 ? index + 1 : index) * TILE;
      const tile = this.#look(level ? keyOfTile(index, strip) : keyOfTile(strip, index));
      const lanes = findLanesIn(tile, this.#parts.track);
      const lane = findNext(pickLanes(lanes, level), along, by);
      const stop = findNearer(findNearer(lane, asked, by), edge, by);
      if ((stop - limit) * by > 0 || this.#isBarred(tile, ray, from, stop)) return null;
      if (stop !== edge) return stop;
      from = edge;
    }
  }

  #look(key: TileKey): Tile {
    const last = this.#last;
    if (last !== null && last.key === key) return last.tile;
    this.#seen.add(key);
    const tile = findTile(this.#parts.field, key);
    this.#last = { key, tile };
    return tile;
  }

  #findLimit(heading: Heading): number {
    const { left, top, right, bottom } = edgesOf(this.#parts.within);
    return [right, bottom, left, top][heading] ?? 0;
  }

  #isBarred(tile: Tile, { level, across }: Ray, from: number, to: number): boolean {
    const least = Math.min(from, to) - CLEARANCE;
    const most = Math.max(from, to) + CLEARANCE;
    const before = across - CLEARANCE;
    const beyond = across + CLEARANCE;
    const [left, top] = level ? [least, before] : [before, least];
    const [right, bottom] = level ? [most, beyond] : [beyond, most];
    if (this.#meetsOther(tile, left, top, right, bottom)) return true;
    return findMet(this.#ownEdges, 0, left, top, right, bottom) >= 0;
  }

  #meetsOther(
    { ids, edges }: Tile,
    left: number,
    top: number,
    right: number,
    bottom: number,
  ): boolean {
    let at = findMet(edges, 0, left, top, right, bottom);
    while (at >= 0) {
      const id = ids[at];
      if (id !== undefined && !this.#ownIds.has(id)) return true;
      at = findMet(edges, at + 1, left, top, right, bottom);
    }
    return false;
  }
}

/** The smallest box around two points. */
export function boxAround(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

/** The first box from one on that shares some area with the given edges; -1 for none. */
function findMet(
  edges: Edges,
  first: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  for (let at = 4 * first; at < edges.length; at += 4) {
    const isBeside = right <= (edges[at] ?? 0) || left >= (edges[at + 2] ?? 0);
    if (!isBeside && bottom > (edges[at + 1] ?? 0) && top < (edges[at + 3] ?? 0)) return at / 4;
  }
  return -1;
}

function edgesOf({ x, y, width, height }: Box) {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function pickLanes({ columns, rows }: Lanes, level: boolean): readonly number[] {
  return level ? columns : rows;
}

function findNearer(first: number, second: number, by: number): number {
  return by > 0 ? Math.min(first, second) : Math.max(first, second);
}

/** The next of ascending places beyond one; infinite for none. */
function findNext(ascending: readonly number[], from: number, by: number): number {
  const past = from + by * SAME_PLACE;
  const next = findFirst(ascending.length, (at) => (ascending[at] ?? 0) >= past);
  return (by > 0 ? ascending[next] : ascending[next - 1]) ?? by * Infinity;
}
