import { runToEnd } from '../base/run-to-end.ts';
import type { Argument } from '../model/argument.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { compareMaps } from './compare-maps.ts';
import type { Choices, MergeConflict, Versions } from './conflict.ts';
import type { Entity, EntityKind } from './entity-kind.ts';
import { fitTogether } from './fit-together.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeTable } from './merge-tables.ts';
import { mergeByThree, pickEither } from './merge-values.ts';
import { type Renaming, separateIds } from './separate-ids.ts';
import { createSettlement } from './settlement.ts';

/** What came of a merge. */
export interface Merge {
  /** Passes `checkMap`, whatever the conflicts. */
  readonly map: ArgumentMap;
  /** What somebody should look at; of each the map holds the version of the side that is `taken`. */
  readonly conflicts: readonly MergeConflict[];
  /** Things that had to get another id. */
  readonly renamings: readonly Renaming[];
}

/**
 * Merges two edited copies of a map, statement by statement and field by field. What only one side changed is as that
 * side has it; sets (premises, tags, citations) take the changes of both; where a card lies and where an argument
 * stands among its siblings is settled quietly. A conflict is decided by `choices`; without a choice, for ours, or for
 * keeping what one side removed and the other changed or builds on. All three maps must be sound; the result then is,
 * too. Laws (`merge-maps.property.test.ts`): a side that changed nothing yields to the other; without conflicts, ours
 * and theirs can be swapped; what a side changed is in the result, or in a conflict. Linear except for sorting, and for
 * the repair of what does not fit together.
 */
export function mergeMaps(given: Versions<ArgumentMap>, choices: Choices = new Map()): Merge {
  return runToEnd(mergeInPieces(given, choices));
}

/** The same, a thing at a time. */
export function* mergeInPieces(
  given: Versions<ArgumentMap>,
  choices: Choices,
): Generator<void, Merge, void> {
  if (compareMaps(given.base, given.theirs).length === 0) return yieldTo(given.ours);
  if (compareMaps(given.base, given.ours).length === 0) return yieldTo(given.theirs);
  yield;
  const { versions, renamings } = separateIds(given);
  yield;
  const { base, ours, theirs } = versions;
  const settlement = createSettlement(choices);
  const merge = (kind: EntityKind) => mergeTable(kind, versions, settlement);
  const merged: ArgumentMap = {
    id:
      mergeByThree({ base: base.id, ours: ours.id, theirs: theirs.id })?.value ??
      pickEither(ours.id, theirs.id),
    details: mergeFields(
      { kind: 'details' },
      { base: base.details, ours: ours.details, theirs: theirs.details },
      settlement,
    ),
    statements: narrow<Statement>(yield* merge('statement')),
    arguments: narrow<Argument>(yield* merge('argument')),
    sources: narrow<Source>(yield* merge('source')),
    notes: narrow<Note>(yield* merge('note')),
    frames: narrow<Frame>(yield* merge('frame')),
  };
  return {
    map: yield* fitTogether(merged, versions, settlement),
    conflicts: settlement.list(),
    renamings,
  };
}

function yieldTo(map: ArgumentMap): Merge {
  return { map, conflicts: [], renamings: [] };
}

/** A table that was merged from tables of one kind, as what it is. */
function narrow<Kind extends Entity>(
  table: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<Kind['id'], Kind> {
  return table as unknown as ReadonlyMap<Kind['id'], Kind>;
}
