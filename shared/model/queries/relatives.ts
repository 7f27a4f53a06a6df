import type { StatementId } from '../ids.ts';
import { outlineOf } from './outline.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** Where one can go from a statement by the order in which the map is read; null where nowhere. */
export interface Relatives {
  /** What it is read under. */
  readonly parent: StatementId | null;
  /** The first that is read under it. */
  readonly firstChild: StatementId | null;
  /** The one before it under the same parent; roots stand side by side. */
  readonly previous: StatementId | null;
  readonly next: StatementId | null;
}

/** Every statement's relatives in the tree that `outlineOf` reads. Computed once per structure. */
export const relativesOf: (map: Structure) => ReadonlyMap<StatementId, Relatives> =
  memoizeByStructure((structure) => {
    const families = new Map<StatementId | null, StatementId[]>();
    for (const { id, parent } of outlineOf(structure)) {
      const family = families.get(parent);
      if (family === undefined) families.set(parent, [id]);
      else family.push(id);
    }
    const relatives = new Map<StatementId, Relatives>();
    for (const [parent, family] of families) {
      for (const [index, id] of family.entries()) {
        relatives.set(id, {
          parent,
          firstChild: families.get(id)?.[0] ?? null,
          previous: family[index - 1] ?? null,
          next: family[index + 1] ?? null,
        });
      }
    }
    return relatives;
  });
