import type { ArgumentId, StatementId } from '../model/ids.ts';

type Id = StatementId | ArgumentId;

/** The slot of a framework, a number from 0, that stands for each id. */
export interface Names {
  readonly size: () => number;
  /** Undefined for an id that has no slot. */
  readonly get: (id: Id) => number | undefined;
  readonly has: (id: Id) => boolean;
  /**
   * A copy to be changed in place. It shares the table and copies what changed since, which costs no more
   * for a large table than for a small one; only once in some hundred changes a copy is linear.
   */
  readonly draft: () => NamesDraft;
}

/** Names that can be changed in place. */
export interface NamesDraft extends Names {
  readonly set: (id: Id, slot: number) => void;
  readonly delete: (id: Id) => void;
}

/** So many changes are kept beside a table before both are written out as another. */
const MOST_CHANGES = 256;

/** The names that a table gives, which nobody may change any more. */
export function nameSlots(table: ReadonlyMap<Id, number>): Names {
  return nameBeside(table, new Map(), table.size);
}

/** `changes` go before what the table says; null for what has no slot any more. */
function nameBeside(
  table: ReadonlyMap<Id, number>,
  changes: Map<Id, number | null>,
  sizeAtFirst: number,
): NamesDraft {
  let size = sizeAtFirst;
  const get = (id: Id): number | undefined => {
    const changed = changes.size === 0 ? undefined : changes.get(id);
    return changed === undefined ? table.get(id) : (changed ?? undefined);
  };
  const has = (id: Id): boolean => get(id) !== undefined;
  return {
    size: () => size,
    get,
    has,
    draft: () =>
      changes.size <= MOST_CHANGES
        ? nameBeside(table, new Map(changes), size)
        : nameBeside(writeOut(table, changes), new Map(), size),
    set(id, slot) {
      if (!has(id)) size += 1;
      changes.set(id, slot);
    },
    delete(id) {
      if (has(id)) size -= 1;
      changes.set(id, null);
    },
  };
}

function writeOut(
  table: ReadonlyMap<Id, number>,
  changes: ReadonlyMap<Id, number | null>,
): ReadonlyMap<Id, number> {
  const whole = new Map(table);
  for (const [id, slot] of changes) {
    if (slot === null) whole.delete(id);
    else whole.set(id, slot);
  }
  return whole;
}
