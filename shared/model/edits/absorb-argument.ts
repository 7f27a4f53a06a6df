import type { Argument } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { EntityChange } from '../change.ts';
import type { ArgumentId } from '../ids.ts';
import { argumentsOn } from '../queries/index-arguments.ts';
import { checkRetarget } from '../rules/connection-rule.ts';
import { argumentEntry, type Edit, makeEdit } from './edit.ts';
import { joinArguments } from './join-arguments.ts';
import { removeEntities } from './remove-entities.ts';
import { nextOrder } from './siblings.ts';

/**
 * Removes an argument of the map, `gone`, in favour of another one as it is to be, `into`: that one takes up its warrant,
 * comment and questions (see `joinArguments`), and what speaks to `gone` speaks to it, last among what does. What may
 * not, as it would say the same twice or share a premise, is removed with what speaks to it. `into` must not hang on
 * `gone`. Linear in the map where something speaks to `gone`.
 */
export function absorbArgument(
  map: ArgumentMap,
  { gone, into }: { readonly gone: Argument; readonly into: Argument },
): Edit {
  const { moved, lost } = partFollowers(map, gone, into);
  const removed = removeEntities(map, lost);
  if (removed.kind === 'error') return removed;
  return makeEdit([
    argumentEntry(map, into.id, joinArguments(into, gone)),
    argumentEntry(map, gone.id, null),
    ...moved,
    ...removed.value,
  ]);
}

interface Followers {
  readonly moved: readonly EntityChange[];
  readonly lost: readonly ArgumentId[];
}

function partFollowers(map: ArgumentMap, gone: Argument, into: Argument): Followers {
  const followers = argumentsOn(map, gone.id);
  const target = { kind: 'argument', id: into.id } as const;
  const first = followers.length === 0 ? 0 : nextOrder(map, target);
  const moved: EntityChange[] = [];
  const lost: ArgumentId[] = [];
  let after = followers.length === 0 ? map : put(map, into);
  for (const follower of followers) {
    if (checkRetarget(after, { argument: follower.id, target }).kind === 'refused') {
      lost.push(follower.id);
      continue;
    }
    const next = { ...follower, target, order: first + moved.length };
    moved.push(argumentEntry(map, follower.id, next));
    after = put(after, next);
  }
  return { moved, lost };
}

function put(map: ArgumentMap, argument: Argument): ArgumentMap {
  return { ...map, arguments: new Map(map.arguments).set(argument.id, argument) };
}
