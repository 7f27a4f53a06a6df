import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { encloseBoxes, overlaps } from '../box.ts';
import { findCardBeside } from './card-beside.ts';
import { NOTE_REACH } from './carry-notes.ts';
import { heldBy, holdersOf } from './holders-of.ts';
import type { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;

// Cards whose left edges are so near stand in one column.
const ALIGNED = 64;

/**
 * The widest branches that do not hold a statement, each with the notes beside its cards. Once what each statement of
 * the map hangs on is known, costs what is asked for, and for that a look at all notes.
 */
export class Branches {
  readonly #map: ArgumentMap;
  readonly #boxes: PlacedBoxes;
  readonly #kept = new Set<Id>();
  // The cards that notes lie beside, of those notes that were asked for.
  readonly #cardsBeside = new Map<Id, Id>();
  // The roots that stand in one column, by each of them, of those that were asked for.
  readonly #columns = new Map<Id, readonly Id[]>();

  constructor(map: ArgumentMap, boxes: PlacedBoxes, statement: StatementId) {
    this.#map = map;
    this.#boxes = boxes;
    const holders = holdersOf(map);
    for (let id: StatementId | undefined = statement; id !== undefined; id = holders.get(id))
      this.#kept.add(id);
  }

  /** Where the root of a branch stands. */
  findStart(id: Id): number {
    return (this.#boxes.get(this.#findRoot(id)) ?? this.#boxes.get(id))?.x ?? 0;
  }

  /** What goes with something; null for what is to stay. */
  listTogether(id: Id): readonly Id[] | null {
    const root = this.#findRoot(id);
    return this.#kept.has(root) ? null : this.#findColumn(root).flatMap((each) => this.#list(each));
  }

  #findRoot(id: Id): Id {
    const holders = holdersOf(this.#map);
    let root = this.#findCard(id) as StatementId;
    for (
      let holder = holders.get(root);
      holder !== undefined && !this.#kept.has(root) && !this.#kept.has(holder);
      holder = holders.get(root)
    )
      root = holder;
    return root;
  }

  /** A card itself, or the one that a note lies beside; a note by itself where there is none. */
  #findCard(id: Id): Id {
    if (!this.#map.notes.has(id as NoteId)) return id;
    const card =
      this.#cardsBeside.get(id) ?? findCardBeside(this.#map, this.#boxes, id as NoteId) ?? id;
    this.#cardsBeside.set(id, card);
    return card;
  }

  #findColumn(root: Id): readonly Id[] {
    const holder = holdersOf(this.#map).get(root as StatementId);
    if (holder !== undefined && !this.#columns.has(root)) this.#findColumns(holder);
    return this.#columns.get(root) ?? [root];
  }

  #findColumns(holder: StatementId): void {
    const roots = (heldBy(this.#map).get(holder) ?? []).flatMap((id) => {
      const box = this.#boxes.get(id);
      return box === undefined ? [] : [{ id, x: box.x }];
    });
    roots.sort((one, other) => one.x - other.x);
    let column: Id[] = [];
    let last = Number.NEGATIVE_INFINITY;
    for (const { id, x } of roots) {
      if (x - last > ALIGNED) column = [];
      column.push(id);
      last = x;
      this.#columns.set(id, column);
    }
  }

  /** What has a root, with the notes beside it. */
  #list(root: Id): readonly Id[] {
    const branch = [root];
    // What is kept holds only roots.
    const held = this.#kept.has(root) ? new Map<Id, readonly Id[]>() : heldBy(this.#map);
    for (const id of branch)
      for (const each of held.get(id as StatementId) ?? []) branch.push(each);
    return [...branch, ...this.#listNotes(branch)];
  }

  #listNotes(branch: readonly Id[]): readonly Id[] {
    const around = encloseBoxes(branch.flatMap((id) => this.#boxes.get(id) ?? []));
    if (around === null || this.#map.notes.size === 0) return [];
    const cards = new Set(branch);
    return [...this.#map.notes.keys()].filter((note) => {
      const box = this.#boxes.get(note);
      const isNear = box !== undefined && overlaps(box, around, NOTE_REACH);
      return isNear && !cards.has(note) && cards.has(this.#findCard(note));
    });
  }
}
