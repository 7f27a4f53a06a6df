import { isDeepEqual } from '../base/deep-equal.ts';
import type { Argument } from '../model/argument.ts';
import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import type { Frame } from '../model/frame.ts';
import { hasMadeForm } from '../model/ids.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { MergeSide, Versions } from './conflict.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, tableOf } from './entity-kind.ts';
import { pickEither } from './merge-values.ts';
import { renameEntities } from './rename-entities.ts';

/** A thing that got another id because the other side had given its id to something else. */
export interface Renaming {
  readonly side: MergeSide;
  readonly kind: EntityKind;
  readonly from: EntityId;
  readonly to: EntityId;
}

/**
 * The versions with one id for one thing: where both sides gave an id, such as `s7`, to new and different things, one
 * of them is renamed to `s7-2`, the same one whichever side is which. Linear for each level of arguments on arguments.
 */
export function separateIds(versions: Versions<ArgumentMap>): {
  readonly versions: Versions<ArgumentMap>;
  readonly renamings: readonly Renaming[];
} {
  const renamings: Renaming[] = [];
  let current = versions;
  // Arguments come last, and again, as what they say depends on how their ends are called.
  for (let found = findClashes(current); found.length > 0; found = findClashes(current)) {
    const made = nameAnew(current, found);
    const { base, ours, theirs } = current;
    current = {
      base,
      ours: renameEntities(ours, listNames(made, 'ours')),
      theirs: renameEntities(theirs, listNames(made, 'theirs')),
    };
    for (const renaming of made) renamings.push(renaming);
  }
  return { versions: current, renamings };
}

type Clash = Omit<Renaming, 'to'>;

const CLASH_ORDER: readonly EntityKind[] = ['source', 'statement', 'note', 'argument', 'frame'];

/** All clashes with things of ours of the first kind that has any. */
function findClashes(versions: Versions<ArgumentMap>): readonly Clash[] {
  for (const kind of CLASH_ORDER) {
    const clashes = [...tableOf(versions.ours, kind).values()].flatMap(
      (mine) => findYieldingSide(versions, kind, mine) ?? [],
    );
    if (clashes.length > 0) return clashes;
  }
  return [];
}

function findYieldingSide(
  { base, theirs }: Versions<ArgumentMap>,
  kind: EntityKind,
  mine: Entity,
): Clash | null {
  const from = mine.id;
  const other = ENTITY_KINDS.find((each) => tableOf(theirs, each).has(from));
  if (other === undefined) return null;
  const isOld = tableOf(base, kind).has(from);
  if (other !== kind) {
    const isOtherOld = tableOf(base, other).has(from);
    const doTheirsYield = !isOtherOld && (isOld || kind < other);
    return doTheirsYield ? { kind: other, from, side: 'theirs' } : { kind, from, side: 'ours' };
  }
  const yours = tableOf(theirs, kind).get(from);
  if (isOld || yours === undefined || isSameThing(kind, mine, yours)) return null;
  return { kind, from, side: pickEither(mine, yours) === mine ? 'theirs' : 'ours' };
}

/** Ids made by the program are never given twice; of those given by hand, what is said decides. */
function isSameThing(kind: EntityKind, mine: Entity, yours: Entity): boolean {
  return hasMadeForm(mine.id) || isDeepEqual(gistOf(kind, mine), gistOf(kind, yours));
}

function gistOf(kind: EntityKind, entity: Entity): unknown {
  // An entity from the table of a kind is of that kind.
  switch (kind) {
    case 'statement':
      return (entity as Statement).text;
    case 'note':
      return (entity as Note).text;
    case 'source':
    case 'frame':
      return (entity as Source | Frame).title;
    case 'argument': {
      const { relation, premises, target } = entity as Argument;
      return { relation, premises: [...premises].sort(), target };
    }
  }
}

/** Gives each thing that yields an id that is free in all versions, and that no other is given. */
function nameAnew(
  { base, ours, theirs }: Versions<ArgumentMap>,
  clashes: readonly Clash[],
): readonly Renaming[] {
  const given = new Set<EntityId>();
  const isTaken = (id: EntityId) =>
    given.has(id) ||
    [base, ours, theirs].some((map) => ENTITY_KINDS.some((kind) => tableOf(map, kind).has(id)));
  return clashes.map((clash) => {
    let number = 2;
    while (isTaken(`${clash.from}-${number}` as EntityId)) number += 1;
    const to = `${clash.from}-${number}` as EntityId;
    given.add(to);
    return { ...clash, to };
  });
}

function listNames(renamings: readonly Renaming[], side: MergeSide): ReadonlyMap<string, string> {
  return new Map(renamings.filter((each) => each.side === side).map(({ from, to }) => [from, to]));
}
