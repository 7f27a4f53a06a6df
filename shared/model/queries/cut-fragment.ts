import type { Argument } from '../argument.ts';
import type { ArgumentMap, EntityId } from '../argument-map.ts';
import type { Fragment } from '../fragment.ts';
import type { ArgumentId, SourceId, StatementId } from '../ids.ts';
import type { Statement } from '../statement.ts';
import { branchOf } from './branch.ts';
import { argumentsFrom } from './index-arguments.ts';
import { outlineOf } from './outline.ts';

/**
 * The part of a map that the ids name, as a fragment: the statements, the arguments among them, what those cite, the
 * notes, and the frames all of whose members it holds. An argument that is named brings its premises along. Any other
 * argument keeps only the premises that are in the fragment, and needs its target there; ids that the map does not hold
 * are skipped. Everything keeps its id and place. Linear in the map.
 */
export function cutFragment(map: ArgumentMap, ids: Iterable<EntityId>): Fragment {
  const named = nameEntities(map, ids);
  const statements = pick(map.statements, named);
  const kept = keepArguments(map, statements);
  const cited = listCited(statements);
  const part: ArgumentMap = {
    ...map,
    statements,
    arguments: kept,
    sources: pick(map.sources, cited),
    notes: pick(map.notes, named),
    frames: keepFrames(map, named),
  };
  return { map: part, attacking: findAttacking(map, part) };
}

/**
 * A statement with its branch, as `branchOf` tells it, as a fragment. Premises that the branch shares
 * with an argument elsewhere come along, without what hangs on them.
 */
export function cutBranch(map: ArgumentMap, root: StatementId): Fragment {
  const { statements, arguments: among } = branchOf(map, root);
  return cutFragment(map, [...statements, ...among]);
}

function nameEntities(map: ArgumentMap, ids: Iterable<EntityId>): ReadonlySet<EntityId> {
  const named = new Set<EntityId>();
  for (const id of ids) {
    named.add(id);
    // Ids are unique over all tables, so a look-up under another kind finds nothing.
    for (const premise of map.arguments.get(id as ArgumentId)?.premises ?? []) named.add(premise);
  }
  return named;
}

function keepFrames(map: ArgumentMap, named: ReadonlySet<EntityId>): ArgumentMap['frames'] {
  const kept = [...map.frames].filter(([, { members }]) => members.every((id) => named.has(id)));
  return new Map(kept);
}

function pick<Id extends EntityId, Entity>(
  table: ReadonlyMap<Id, Entity>,
  ids: ReadonlySet<EntityId>,
): ReadonlyMap<Id, Entity> {
  return new Map([...table].filter(([id]) => ids.has(id)));
}

/** Arguments on statements first, then, step by step, those on arguments that are kept. */
function keepArguments(
  map: ArgumentMap,
  statements: ReadonlyMap<StatementId, Statement>,
): ReadonlyMap<ArgumentId, Argument> {
  const kept = new Map<ArgumentId, Argument>();
  const waiting = new Map<ArgumentId, Argument[]>();
  const ahead: Argument[] = [];
  for (const argument of map.arguments.values()) {
    const shrunk = shrink(argument, statements);
    if (shrunk === null) continue;
    const { target } = shrunk;
    if (target.kind === 'statement') {
      if (statements.has(target.id)) ahead.push(shrunk);
      continue;
    }
    const others = waiting.get(target.id);
    if (others === undefined) waiting.set(target.id, [shrunk]);
    else others.push(shrunk);
  }
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    kept.set(next.id, next);
    for (const further of waiting.get(next.id) ?? []) ahead.push(further);
  }
  return kept;
}

function shrink(
  argument: Argument,
  statements: ReadonlyMap<StatementId, Statement>,
): Argument | null {
  const [first, ...rest] = argument.premises.filter((premise) => statements.has(premise));
  if (first === undefined) return null;
  const isWhole = rest.length + 1 === argument.premises.length;
  return isWhole ? argument : { ...argument, premises: [first, ...rest] };
}

function listCited(statements: ReadonlyMap<StatementId, Statement>): ReadonlySet<SourceId> {
  return new Set(
    [...statements.values()].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
}

/** A statement attacked what it was read under; without such a place, what it is a premise against. */
function findAttacking(map: ArgumentMap, part: ArgumentMap): ReadonlySet<StatementId> {
  const through = new Map(outlineOf(map).map((entry) => [entry.id, entry.through]));
  const attacking = new Set<StatementId>();
  for (const { id, parent } of outlineOf(part)) {
    if (parent !== null) continue;
    const place = through.get(id);
    const argument =
      place === null || place === undefined ? argumentsFrom(map, id)[0] : map.arguments.get(place);
    if (argument?.relation === 'attacks') attacking.add(id);
  }
  return attacking;
}
