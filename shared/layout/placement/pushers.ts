import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import { listTiles, type TileKey } from '../routing/tiles.ts';
import { CARD_GAP } from '../spacing.ts';

/** What has grown or gone down: where it was, and where it is. */
export interface Pusher {
  readonly before: Box;
  readonly after: Box;
}

type Id = StatementId | NoteId;

/** Everything that may push others, looked up by where it is now. */
export class Pushers {
  readonly #pushers = new Map<Id, Pusher>();
  readonly #tiles = new Map<TileKey, Set<Id>>();

  has(id: Id): boolean {
    return this.#pushers.has(id);
  }

  set(id: Id, pusher: Pusher): void {
    const earlier = this.#pushers.get(id);
    if (earlier !== undefined) {
      for (const key of listTiles(earlier.after, CARD_GAP)) this.#tiles.get(key)?.delete(id);
    }
    this.#pushers.set(id, pusher);
    for (const key of listTiles(pusher.after, CARD_GAP)) {
      const ids = this.#tiles.get(key);
      if (ids === undefined) this.#tiles.set(key, new Set([id]));
      else ids.add(id);
    }
  }

  /** Those within `CARD_GAP` of a box, and perhaps some others; one may come several times. */
  *listNear(box: Box): Generator<readonly [Id, Pusher]> {
    for (const key of listTiles(box)) {
      for (const id of this.#tiles.get(key) ?? []) {
        const pusher = this.#pushers.get(id);
        if (pusher !== undefined) yield [id, pusher];
      }
    }
  }
}
