import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { findCardBeside } from './card-beside.ts';
import { NOTE_REACH } from './carry-notes.ts';
import type { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;

/** How far what goes down takes along what hangs on it. Told of one thing after the other, from the top down. */
export class TakenAlong {
  readonly #map: ArgumentMap;
  readonly #boxes: PlacedBoxes;
  readonly #steps = new Map<Id, number>();

  constructor(map: ArgumentMap, boxes: PlacedBoxes) {
    this.#map = map;
    this.#boxes = boxes;
  }

  /** How far something goes down with what has been told of: what it hangs on or, for a note, its card. */
  findStep(id: Id): number {
    return this.#steps.get(id) ?? 0;
  }

  /** Tells how far something goes down, at least as far as `findStep` says; gives what may go farther with it. */
  tell(id: Id, step: number): readonly Id[] {
    // What takes it along so far has taken its branch along, too.
    const isFarther = step > this.findStep(id);
    const branch = isFarther ? branchOf(this.#map, id as StatementId).statements : [];
    const along = [...branch, ...this.#listNotesBeside(id)];
    for (const each of along) this.#steps.set(each, Math.max(step, this.findStep(each)));
    return along;
  }

  #listNotesBeside(id: Id): readonly Id[] {
    const { notes } = this.#map;
    const box = this.#boxes.get(id);
    if (box === undefined || notes.size === 0 || notes.has(id as NoteId)) return [];
    return this.#boxes
      .listNear(box, NOTE_REACH + 1)
      .flatMap(([note]) =>
        notes.has(note as NoteId) && findCardBeside(this.#map, this.#boxes, note as NoteId) === id
          ? note
          : [],
      );
  }
}
