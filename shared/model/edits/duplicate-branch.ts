import { fail } from '../../base/result.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { FragmentIds } from '../fragment.ts';
import type { ArgumentId, NoteId, StatementId } from '../ids.ts';
import { cutBranch } from '../queries/cut-fragment.ts';
import { argumentsFrom } from '../queries/index-arguments.ts';
import { refuse } from '../rules/refusal.ts';
import type { Point } from '../statement.ts';
import type { Edit } from './edit.ts';
import { type FragmentLink, insertFragment } from './insert-fragment.ts';

/**
 * Adds a copy of the branch of `root`, with the new ids given for `cutBranch(map, root)`. For every argument outside
 * the branch that the root is a premise of, the copy of the root makes one of its own with the same relation and
 * target, last among those on it, under the id that `links` gives, or none if `links` gives no id. The copy of a motion
 * is a claim.
 */
export function duplicateBranch(
  map: ArgumentMap,
  input: {
    readonly root: StatementId;
    readonly ids: FragmentIds;
    readonly links: ReadonlyMap<ArgumentId, ArgumentId>;
    readonly places?: ReadonlyMap<StatementId | NoteId, Point>;
  },
): Edit {
  const { root, links, ...rest } = input;
  if (!map.statements.has(root)) return fail(refuse('not-found', root));
  const fragment = cutBranch(map, root);
  const copied = argumentsFrom(map, root).flatMap((argument): FragmentLink[] => {
    const { id, relation, target } = argument;
    const made = links.get(id);
    const isInside = fragment.map.arguments.has(id);
    return made === undefined || isInside
      ? []
      : [{ argument: made, premise: root, relation, target }];
  });
  return insertFragment(map, { ...rest, fragment, links: copied });
}
