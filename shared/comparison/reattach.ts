import type { Argument } from '../model/argument.ts';
import type { EntityId } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { argumentsFrom, argumentsOn } from '../model/queries/index-arguments.ts';
import { isOnlyMoved } from './changed-fields.ts';
import { otherSide } from './conflict.ts';
import { type Draft, findRemovedByOne, put, setPremises } from './draft.ts';

/**
 * Links a kept statement or argument to the map again, as it was linked before one side removed it: brings back the
 * arguments it is a premise of, and those on it whose premises are there. What these refer to in turn may still be
 * missing.
 */
export function reattach(draft: Draft, id: EntityId): void {
  const removed = findRemovedByOne(draft, id);
  if (removed === null) return;
  const keeper = draft.versions[otherSide(removed.removedBy)];
  // Ids are unique over all tables, so a look-up under another kind finds nothing.
  for (const argument of argumentsFrom(keeper, id as StatementId)) {
    const present = draft.map.arguments.get(argument.id);
    if (present === undefined) bringBack(draft, argument);
    else if (wasPremise(draft, argument, id)) {
      rejoin(draft, present, argument, id as StatementId);
    }
  }
  for (const argument of argumentsOn(keeper, id as StatementId | ArgumentId)) {
    if (argument.premises.every((premise) => draft.map.statements.has(premise))) {
      bringBack(draft, argument);
    }
  }
}

function bringBack(draft: Draft, argument: Argument): void {
  if (draft.map.arguments.has(argument.id) || draft.dropped.has(argument.id)) return;
  const removed = findRemovedByOne(draft, argument.id);
  // One that was changed and still is not there has been decided about.
  if (removed === null || !isOnlyMoved('argument', removed.before, removed.kept)) return;
  put(draft, 'argument', argument);
  reattach(draft, argument.id);
}

function wasPremise({ versions }: Draft, { id }: Argument, premise: EntityId): boolean {
  return versions.base.arguments.get(id)?.premises.includes(premise as StatementId) === true;
}

/** Gives the argument one premise more, at its place on the keeping side. */
function rejoin(draft: Draft, present: Argument, keeper: Argument, premise: StatementId): void {
  const known = keeper.premises.filter(
    (each) => each === premise || present.premises.includes(each),
  );
  const others = present.premises.filter((each) => !known.includes(each));
  setPremises(draft, present, [...known, ...others]);
}
