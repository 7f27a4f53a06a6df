import { type Box, overlaps } from '../../../shared/layout/box.ts';
import { enterTiles, listTiles } from '../../../shared/layout/routing/tiles.ts';
import { countTiles } from './box-tiles.ts';

// A look into more cells goes through all; what lies in more of them is looked at each time.
const MOST_CELLS = 16;

/** Boxes in which things are expected to lie; found by place, once somebody asks for a small one. */
export class ExpectedBoxes<Id> {
  readonly #boxes = new Map<Id, Box>();
  // Of what is gone or elsewhere by now, cells may still tell.
  #cells: Map<number, Id[]> | null = null;
  readonly #wide = new Set<Id>();

  get size(): number {
    return this.#boxes.size;
  }

  has(id: Id): boolean {
    return this.#boxes.has(id);
  }

  keys(): Iterable<Id> {
    return this.#boxes.keys();
  }

  set(id: Id, box: Box): void {
    this.#boxes.set(id, box);
    if (this.#cells !== null) this.#enter(this.#cells, id, box);
  }

  delete(id: Id): void {
    this.#boxes.delete(id);
  }

  clear(): void {
    this.#boxes.clear();
    this.#wide.clear();
    this.#cells = null;
  }

  /** All that share some area with a box. */
  listIn(box: Box): (readonly [Id, Box])[] {
    const found: (readonly [Id, Box])[] = [];
    const ids = countTiles(box) > MOST_CELLS ? this.#boxes.keys() : this.#listNear(box);
    for (const id of ids) {
      const within = this.#boxes.get(id);
      if (within !== undefined && overlaps(within, box)) found.push([id, within]);
    }
    return found;
  }

  #listNear(box: Box): ReadonlySet<Id> {
    const cells = this.#sortByCell();
    const near = new Set(this.#wide);
    for (const key of listTiles(box)) for (const id of cells.get(key) ?? []) near.add(id);
    return near;
  }

  #sortByCell(): ReadonlyMap<number, readonly Id[]> {
    if (this.#cells !== null) return this.#cells;
    const cells = new Map<number, Id[]>();
    for (const [id, box] of this.#boxes) this.#enter(cells, id, box);
    this.#cells = cells;
    return cells;
  }

  #enter(cells: Map<number, Id[]>, id: Id, box: Box): void {
    if (countTiles(box) > MOST_CELLS) this.#wide.add(id);
    else enterTiles(cells, [id, box]);
  }
}
