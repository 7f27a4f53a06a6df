import type { Argument, Premises, Target } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { renameMembers } from '../model/frame.ts';
import type { Statement } from '../model/statement.ts';
import type { ValueLens } from '../model/value-lens.ts';

/**
 * The map with other ids for some things, wherever they are named: `names` gives for the old id of each
 * its new one, which must be free. The map itself where there are none. Linear.
 */
export function renameEntities(map: ArgumentMap, names: ReadonlyMap<string, string>): ArgumentMap {
  if (names.size === 0) return map;
  const rename = <Id extends string>(id: Id): Id => (names.get(id) ?? id) as Id;
  const renameArgument = (argument: Argument): Argument => ({
    ...argument,
    premises: argument.premises.map(rename) as unknown as Premises,
    target: { ...argument.target, id: rename(argument.target.id) } as Target,
  });
  const renameCitations = (statement: Statement): Statement => ({
    ...statement,
    citations: statement.citations.map((citation) => ({
      ...citation,
      source: rename(citation.source),
    })),
  });
  const renameLens = (lens: ValueLens): ValueLens => ({
    ...lens,
    weights: lens.weights.map((each) => ({ ...each, position: rename(each.position) })),
  });
  const { lenses } = map.details;
  return {
    ...map,
    details:
      lenses === undefined ? map.details : { ...map.details, lenses: lenses.map(renameLens) },
    statements: renameIn(map.statements, renameCitations, rename),
    arguments: renameIn(map.arguments, renameArgument, rename),
    sources: renameIn(map.sources, keep, rename),
    notes: renameIn(map.notes, keep, rename),
    frames: renameIn(map.frames, (frame) => renameMembers(frame, rename), rename),
  };
}

function keep<Value>(value: Value): Value {
  return value;
}

function renameIn<Id extends string, Entity extends { readonly id: Id }>(
  table: ReadonlyMap<Id, Entity>,
  change: (entity: Entity) => Entity,
  rename: (id: Id) => Id,
): ReadonlyMap<Id, Entity> {
  return new Map(
    [...table].map(([id, entity]) => [rename(id), { ...change(entity), id: rename(id) }]),
  );
}
