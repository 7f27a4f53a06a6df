/** The ids of a table. */
interface Ids<Id> {
  readonly has: (id: Id) => boolean;
  readonly keys: () => Iterable<Id>;
}

interface Base<Id, Value> {
  readonly origin: object;
  readonly ids: Ids<Id>;
  readonly find: (id: Id) => Value | undefined;
  readonly found: Map<Id, Value>;
}

type Changes<Id, Value> = ReadonlyMap<Id, Value | null>;

// With more changes than this, copying what was found costs less than carrying them along.
const MOST_CHANGES = 400;

/**
 * A table whose values are found when they are first asked for, and then kept: what nobody looks at costs nothing.
 * Going through it finds everything. Immutable, as maps are: `with` gives another one.
 */
export class OnDemand<Id, Value> implements ReadonlyMap<Id, Value> {
  readonly #base: Base<Id, Value>;
  readonly #changes: Changes<Id, Value>;

  private constructor(base: Base<Id, Value>, changes: Changes<Id, Value>) {
    this.#base = base;
    this.#changes = changes;
  }

  /**
   * The table of the ids for which `find`, which must be pure, gives something. Costs nothing yet. `known` holds what
   * `find` would give for some ids.
   */
  static over<Id, Value>(
    ids: Ids<Id>,
    find: (id: Id) => Value | undefined,
    known: Iterable<readonly [Id, Value]> = [],
  ): OnDemand<Id, Value> {
    return new OnDemand({ origin: {}, ids, find, found: new Map(known) }, new Map());
  }

  /** What has been found so far of the ids that are wanted. Finds nothing. */
  *listFound(isWanted: (id: Id) => boolean): Generator<readonly [Id, Value]> {
    for (const id of this.#list()) {
      const value = isWanted(id) ? this.#peek(id) : undefined;
      if (value !== undefined) yield [id, value];
    }
  }

  /**
   * The table with some values changed, added or, where null, removed. What the two have in common is found once for
   * both. Costs the changes since it was created; at worst, the whole table once for every few hundred changes.
   */
  with(changes: Changes<Id, Value>): OnDemand<Id, Value> {
    if (changes.size === 0) return this;
    const all = new Map(this.#changes);
    for (const [id, value] of changes) all.set(id, value);
    return new OnDemand(this.#base, all).#settle();
  }

  #settle(): OnDemand<Id, Value> {
    if (this.#changes.size <= MOST_CHANGES) return this;
    const found = new Map(this.#base.found);
    for (const [id, value] of this.#changes) {
      if (value === null) found.delete(id);
      else found.set(id, value);
    }
    const ids = new Set(this.#list());
    const { origin, find } = this.#base;
    return new OnDemand({ origin, ids, find, found }, new Map());
  }

  /** The value; undefined where there is none. Takes as long as finding it, the first time. */
  get(id: Id): Value | undefined {
    const known = this.#peek(id);
    if (known !== undefined || this.#changes.has(id) || !this.#base.ids.has(id)) return known;
    const value = this.#base.find(id);
    if (value !== undefined) this.#base.found.set(id, value);
    return value;
  }

  /** The value if it has been found already; undefined, too, where there is none. Finds nothing. */
  getFound(id: Id): Value | undefined {
    return this.#peek(id);
  }

  /** Whether there is a value, which is found for it. */
  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  /** How many values there are; finds all. */
  get size(): number {
    let size = 0;
    for (const _ of this) size += 1;
    return size;
  }

  /** Calls for each value; finds all. */
  forEach(visit: (value: Value, id: Id, table: ReadonlyMap<Id, Value>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }

  /** All ids, in the order of the table; what was added comes last. Finds all. */
  *keys(): MapIterator<Id> {
    for (const [id] of this) yield id;
  }

  /** All values; finds all. */
  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  /** All ids with their values; finds all. */
  entries(): MapIterator<[Id, Value]> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): MapIterator<[Id, Value]> {
    for (const id of this.#list()) {
      const value = this.get(id);
      if (value !== undefined) yield [id, value];
    }
  }

  /**
   * Equal for a table and all that are made from it by `with`. Where it differs between two tables, values that neither
   * has found yet may differ too.
   */
  get origin(): object {
    return this.#base.origin;
  }

  /**
   * The ids whose value differs from that in an earlier state of this table, or is gone. What neither has found yet is
   * the same in both, and is not found for this.
   */
  *listChanged(earlier: OnDemand<Id, Value>): Generator<Id> {
    for (const id of this.#listEither(earlier)) {
      const isSame = this.#holds(id) === earlier.#holds(id);
      if (!isSame || this.#peek(id) !== earlier.#peek(id)) yield id;
    }
  }

  /** The ids that may have another value than earlier. */
  *#listEither(earlier: OnDemand<Id, Value>): Generator<Id> {
    if (earlier.#base === this.#base) {
      yield* new Set([...earlier.#changes.keys(), ...this.#changes.keys()]);
      return;
    }
    yield* earlier.#list();
    for (const id of this.#list()) if (!earlier.#holds(id)) yield id;
  }

  #peek(id: Id): Value | undefined {
    const change = this.#changes.get(id);
    return change === undefined ? this.#base.found.get(id) : (change ?? undefined);
  }

  #holds(id: Id): boolean {
    const change = this.#changes.get(id);
    return change === undefined ? this.#base.ids.has(id) : change !== null;
  }

  /** The ids that may have a value. */
  *#list(): Generator<Id> {
    const { ids } = this.#base;
    for (const id of ids.keys()) if (this.#changes.get(id) !== null) yield id;
    for (const [id, value] of this.#changes) if (value !== null && !ids.has(id)) yield id;
  }
}
