import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import { findHolders } from '../../model/queries/holders.ts';
import type { Box } from '../box.ts';
import type { Row } from './card-rows.ts';
import { findCardsBeside } from './cards-beside.ts';
import { PlacedBoxes } from './placed-boxes.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

/** How far what goes down takes along what hangs on it. Told of one thing after the other, from the top down. */
export class TakenAlong {
  readonly #holders: ReadonlyMap<Id, Id>;
  readonly #cardsBeside: ReadonlyMap<Id, StatementId>;
  readonly #steps = new Map<Id, number>();
  // What was told of after all that holds it, and so goes down as far as any of that.
  readonly #settled = new Set<Id>();

  /** `rows` are those that may move, from the top down: in a ring that leads nowhere the highest card holds the others. */
  constructor(map: ArgumentMap, boxes: Boxes, rows: readonly Row[]) {
    const cards = rows.flat().flatMap(({ id }) => map.statements.get(id as StatementId)?.id ?? []);
    this.#holders = findHolders(map, [...cards, ...map.statements.keys()]);
    this.#cardsBeside = findCardsBeside(map, PlacedBoxes.over(boxes));
  }

  /** How far something goes down with what has been told of: what it hangs on or, for a note, its card. */
  findStep(id: Id): number {
    const card = this.#cardsBeside.get(id);
    if (card !== undefined) return this.#steps.get(card) ?? 0;
    let step = 0;
    let holder = this.#holders.get(id);
    while (holder !== undefined) {
      step = Math.max(step, this.#steps.get(holder) ?? 0);
      holder = this.#settled.has(holder) ? undefined : this.#holders.get(holder);
    }
    return step;
  }

  /** Tells how far something goes down: at least as far as `findStep` says. */
  tell(id: Id, step: number): void {
    if (step > 0) this.#steps.set(id, step);
    const holder = this.#holders.get(id);
    if (holder === undefined || this.#settled.has(holder)) this.#settled.add(id);
  }
}
