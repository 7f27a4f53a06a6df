import type { Argument, Premises, Target } from '../model/argument.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import { renameMembers } from '../model/frame.ts';
import type { Statement } from '../model/statement.ts';
import type { ValueLens } from '../model/value-lens.ts';
import type { EntityKind } from './entity-kind.ts';

/** The map with another id for one thing, wherever it is named. The new id must be free. Linear. */
export function renameEntity(
  map: ArgumentMap,
  { kind, from, to }: { readonly kind: EntityKind; readonly from: EntityId; readonly to: EntityId },
): ArgumentMap {
  const rename = <Id extends string>(id: Id): Id => (id === (from as string) ? (to as never) : id);
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
  const isNamedByArguments = kind === 'statement' || kind === 'argument';
  const { lenses } = map.details;
  return {
    ...map,
    details:
      lenses === undefined ? map.details : { ...map.details, lenses: lenses.map(renameLens) },
    statements: renameIn(map.statements, kind === 'source' ? renameCitations : keep, rename),
    arguments: renameIn(map.arguments, isNamedByArguments ? renameArgument : keep, rename),
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
