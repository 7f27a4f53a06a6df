import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps } from '../box.ts';
import { groupByTile, listTiles, TILE, type TileKey } from '../routing/tiles.ts';
import { CARD_GAP } from '../spacing.ts';
import { addNotes } from './carry-notes.ts';
import { swapAxes } from './swap-axes.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

interface Table {
  readonly boxes: Boxes;
  readonly findTiles: () => ReadonlyMap<TileKey, readonly Id[]>;
}

const NONE: Boxes = new Map();

/**
 * Boxes of cards and notes, looked up by id and by where they are. A value: what is made from it by `with`, `move` and
 * `turn` shares its table, and costs what differs.
 */
export class PlacedBoxes {
  readonly #table: Table;
  // As they lie unturned.
  readonly #changed: Boxes;
  readonly #isTurned: boolean;

  private constructor(table: Table, changed: Boxes, isTurned: boolean) {
    this.#table = table;
    this.#changed = changed;
    this.#isTurned = isTurned;
  }

  /** The boxes of a table, which must not be mutated. Costs nothing yet; looking the first one up by place is linear. */
  static over(boxes: Boxes): PlacedBoxes {
    let tiles: ReadonlyMap<TileKey, readonly Id[]> | null = null;
    const findTiles = () => {
      tiles ??= groupByTile(boxes);
      return tiles;
    };
    return new PlacedBoxes({ boxes, findTiles }, NONE, false);
  }

  /** The box of something; undefined where there is none. */
  get(id: Id): Box | undefined {
    const box = this.#changed.get(id) ?? this.#table.boxes.get(id);
    return box && this.#turnBox(box);
  }

  /** The same with some boxes changed or added. */
  with(boxes: Iterable<readonly [Id, Box]>): PlacedBoxes {
    const changed = new Map(this.#changed);
    for (const [id, box] of boxes) changed.set(id, this.#turnBox(box));
    return new PlacedBoxes(this.#table, changed, this.#isTurned);
  }

  /** The same with what is told where it goes at its new place. What has no box has none then, either. */
  move(places: ReadonlyMap<Id, Point>): PlacedBoxes {
    if (places.size === 0) return this;
    return this.with(
      [...places].flatMap(([id, at]) => {
        const box = this.get(id);
        return box === undefined ? [] : [[id, { ...box, ...at }] as const];
      }),
    );
  }

  /** The same with all axes exchanged (`swapAxes`). */
  turn(): PlacedBoxes {
    return new PlacedBoxes(this.#table, this.#changed, !this.#isTurned);
  }

  /** All that `overlaps` has overlap a box by a gap, each once; in no order. Costs what is there, and what is changed. */
  listNear(box: Box, gap = 0): (readonly [Id, Box])[] {
    const area = this.#turnBox(box);
    const near: (readonly [Id, Box])[] = [];
    const take = (id: Id, other: Box) => {
      if (overlaps(area, other, gap)) near.push([id, this.#turnBox(other)]);
    };
    for (const id of this.#listAround(area, gap)) {
      const other = this.#table.boxes.get(id);
      if (other !== undefined && !this.#changed.has(id)) take(id, other);
    }
    for (const [id, other] of this.#changed) take(id, other);
    return near;
  }

  /** Whether a card keeps its distance, `CARD_GAP`, from all of them. */
  isFree(box: Box): boolean {
    return this.listNear(box, CARD_GAP).length === 0;
  }

  /** All boxes, without their ids. */
  *values(): Generator<Box> {
    for (const [, box] of this) yield box;
  }

  /** All of them. */
  *[Symbol.iterator](): Generator<readonly [Id, Box]> {
    for (const [id, box] of this.#table.boxes)
      yield [id, this.#turnBox(this.#changed.get(id) ?? box)];
    for (const [id, box] of this.#changed)
      if (!this.#table.boxes.has(id)) yield [id, this.#turnBox(box)];
  }

  #listAround(area: Box, gap: number): Iterable<Id> {
    const { boxes, findTiles } = this.#table;
    const tiles = findTiles();
    // Of a wide area with few boxes in it most tiles are empty.
    const count = ((area.width + 2 * gap) / TILE + 2) * ((area.height + 2 * gap) / TILE + 2);
    if (count > tiles.size) return boxes.keys();
    const lists = listTiles(area, gap).flatMap((key) => tiles.get(key) ?? []);
    return new Set(lists);
  }

  #turnBox(box: Box): Box {
    return this.#isTurned ? swapAxes(box) : box;
  }
}

const placedWith = memoizeWeakly((boxes: ReadonlyMap<StatementId, Box>) =>
  memoizeWeakly((notes: ArgumentMap['notes']) => PlacedBoxes.over(addNotes({ notes }, boxes))),
);

/** The boxes of the cards of a map and of its notes (`addNotes`), found once for both. */
export function placeAll(
  { notes }: Pick<ArgumentMap, 'notes'>,
  boxes: ReadonlyMap<StatementId, Box>,
): PlacedBoxes {
  return placedWith(boxes)(notes);
}
