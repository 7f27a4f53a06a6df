import { type Box, encloseBoxes, overlaps } from '../../../shared/layout/box.ts';
import { listTiles } from '../../../shared/layout/routing/tiles.ts';
import { countTiles, listAllTiles } from './box-tiles.ts';
import { ExpectedBoxes } from './expected-boxes.ts';

interface Entry<Id> {
  readonly id: Id;
  /** Null until it is located. */
  readonly bounds: Box | null;
  readonly cells: readonly number[];
  readonly serial: number;
  // The search that met it last: an entry lies in several cells and is to be found once.
  search: number;
}

/** Where things lie, kept so that finding those in a box costs what is in the box. */
export interface SpatialIndex<Id> {
  /** Says that something lies somewhere within a box; where, is found when that box is looked into. */
  readonly expect: (id: Id, within: Box) => void;
  /** Locates what is expected in a box, one after the other. */
  readonly locateIn: (box: Box) => Generator<void, void, void>;
  /** Locates some of what is expected; false when nothing was left to be located. */
  readonly locateSome: (most: number) => boolean;
  /** Says that something lies within these boxes, and no longer where it was. */
  readonly place: (id: Id, boxes: readonly Box[]) => void;
  readonly remove: (id: Id) => void;
  /** Forgets all, and expects instead what is listed once somebody looks: until then nothing is done. */
  readonly beginAnew: (list: () => Iterable<readonly [Id, Box]>) => void;
  /** Expects what was left to be listed, one after the other, before anybody looks. */
  readonly catchUp: () => Generator<void, void, void>;
  /**
   * What has bounds that share some area with the box; what was expected or placed last comes last. What is
   * expected there is located first, the smallest first, for as long as that may go on.
   */
  readonly find: (box: Box, mayGoOn?: () => boolean) => Id[];
}

/**
 * `locate` gives the boxes of what is expected; none for what is not there after all. `prepare` does bit by bit what
 * the first to be located would otherwise take long for, as far as nobody has done it.
 */
export function createSpatialIndex<Id>(
  locate: (id: Id) => readonly Box[] = () => [],
  prepare: () => Iterable<void> = () => [],
): SpatialIndex<Id> {
  const expected = new ExpectedBoxes<Id>();
  const entries = new Map<Id, Entry<Id>>();
  const cells = new Map<number, Set<Entry<Id>>>();
  const ahead = createListAhead<readonly [Id, Box]>();
  let search = 0;
  let serial = 0;

  /** What was left undone by `beginAnew`; whoever goes on later may find some of it done, or other things to do. */
  function* catchUp(): Generator<void, void, void> {
    for (let next = ahead.take(); next !== null; next = ahead.take()) {
      enterExpected(...next);
      yield;
    }
  }

  function finishList(): void {
    for (const _ of catchUp());
  }

  function remove(id: Id): void {
    finishList();
    forget(id);
  }

  function forget(id: Id): void {
    expected.delete(id);
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    leaveCells(cells, entry);
  }

  function place(id: Id, boxes: readonly Box[]): void {
    remove(id);
    serial += 1;
    enter(id, boxes, serial);
  }

  function expect(id: Id, within: Box): void {
    finishList();
    enterExpected(id, within);
  }

  function enterExpected(id: Id, within: Box): void {
    forget(id);
    serial += 1;
    // Takes its place in the order now.
    entries.set(id, { id, bounds: null, cells: [], serial, search: 0 });
    expected.set(id, within);
  }

  function locateExpected(id: Id): void {
    const rank = entries.get(id)?.serial;
    expected.delete(id);
    const boxes = locate(id);
    if (boxes.length === 0) remove(id);
    else if (rank !== undefined) enter(id, boxes, rank);
  }

  function* locateIn(box: Box): Generator<void, void, void> {
    yield* catchUp();
    const near = expected
      .listIn(box)
      .sort(([, first], [, second]) => sizeOf(first) - sizeOf(second));
    if (near.length > 0) yield* prepare();
    for (const [id] of near) {
      yield;
      // Whoever goes on later may find it done.
      if (expected.has(id)) locateExpected(id);
    }
  }

  function locateSome(most: number): boolean {
    finishList();
    return takeSome(locateEach(), most) > 0;
  }

  function* locateEach(): Generator<void, void, void> {
    if (expected.size > 0) yield* prepare();
    for (const id of expected.keys()) yield locateExpected(id);
  }

  function enter(id: Id, boxes: readonly Box[], rank: number): void {
    const bounds = encloseBoxes(boxes);
    if (bounds === null) return;
    const keys = listAllTiles(boxes);
    const entry: Entry<Id> = { id, bounds, cells: keys, serial: rank, search: 0 };
    entries.set(id, entry);
    enterCells(cells, entry);
  }

  function find(box: Box, mayGoOn = () => true): Id[] {
    takeWhile(locateIn(box), mayGoOn);
    search += 1;
    const found: Entry<Id>[] = [];
    const take = (entry: Entry<Id>) => {
      if (entry.search === search) return;
      entry.search = search;
      if (entry.bounds !== null && overlaps(entry.bounds, box)) found.push(entry);
    };
    // A box with more cells than the map has is as good as everything, which is in order already.
    if (countTiles(box) > cells.size) {
      for (const entry of entries.values()) take(entry);
    } else {
      for (const key of listTiles(box)) for (const entry of cells.get(key) ?? []) take(entry);
      found.sort((first, second) => first.serial - second.serial);
    }
    return found.map(({ id }) => id);
  }

  function beginAnew(list: () => Iterable<readonly [Id, Box]>): void {
    ahead.begin(list);
    for (const kept of [expected, entries, cells]) kept.clear();
  }

  return { expect, locateIn, locateSome, place, remove, beginAnew, catchUp, find };
}

/** What is listed once the first of it is taken. */
function createListAhead<Entry>() {
  let left: Iterator<Entry> | null = null;
  return {
    begin: (list: () => Iterable<Entry>): void => {
      left = (function* () {
        yield* list();
      })();
    },
    take: (): Entry | null => {
      const next = left?.next();
      if (next !== undefined && next.done !== true) return next.value;
      left = null;
      return null;
    },
  };
}

function enterCells<Id>(cells: Map<number, Set<Entry<Id>>>, entry: Entry<Id>): void {
  for (const key of entry.cells) {
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, new Set([entry]));
    else cell.add(entry);
  }
}

function leaveCells<Id>(cells: Map<number, Set<Entry<Id>>>, entry: Entry<Id>): void {
  for (const key of entry.cells) {
    const cell = cells.get(key);
    cell?.delete(entry);
    if (cell?.size === 0) cells.delete(key);
  }
}

function takeWhile(steps: Iterable<void>, mayGoOn: () => boolean): void {
  for (const _ of steps) if (!mayGoOn()) return;
}

/** How many steps there were to take, up to so many. */
function takeSome(steps: Iterable<void>, most: number): number {
  let taken = 0;
  for (const _ of steps) {
    taken += 1;
    if (taken === most) break;
  }
  return taken;
}

function sizeOf({ width, height }: Box): number {
  return width + height;
}
