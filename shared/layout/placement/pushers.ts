import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { enterTiles, listTiles, type TileKey } from '../routing/tiles.ts';
import { MOST_KEPT } from './distance-kept.ts';

/** What has grown or gone down: where it was, and where it is. */
export interface Pusher {
  readonly before: Box;
  readonly after: Box;
}

type Id = StatementId | NoteId;

/** Everything that may push others, looked up by where it is now. */
export class Pushers {
  readonly #pushers = new Map<Id, Pusher>();
  // They may tell of where a pusher was, too.
  readonly #tiles = new Map<TileKey, Id[]>();

  has(id: Id): boolean {
    return this.#pushers.has(id);
  }

  set(id: Id, pusher: Pusher): void {
    this.#pushers.set(id, pusher);
    enterTiles(this.#tiles, [id, pusher.after], MOST_KEPT);
  }

  /** Those within `MOST_KEPT` of a box, and perhaps some others; one may come several times. */
  *listNear(box: Box): Generator<readonly [Id, Pusher]> {
    for (const key of listTiles(box)) {
      for (const id of this.#tiles.get(key) ?? []) {
        const pusher = this.#pushers.get(id);
        if (pusher !== undefined) yield [id, pusher];
      }
    }
  }
}
