import type { Target } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { insertFragment } from '../../shared/model/edits/insert-fragment.ts';
import { mergeStatements } from '../../shared/model/edits/merge-statements.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { changeKind, updateStatement } from '../../shared/model/edits/statements.ts';
import { type Fragment, type FragmentIds, rootsOf } from '../../shared/model/fragment.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Statement } from '../../shared/model/statement.ts';
import type { Places } from '../background/tasks/arrange-cards.ts';
import { editInSteps } from '../state/edit-in-steps.ts';

/** A statement of which nothing is written, and what is to be written there with all that hangs on it. */
export interface Filling {
  readonly statement: StatementId;
  /** The root, as it is to be there. */
  readonly said: Statement;
  readonly fragment: Fragment;
}

/** How a fragment fills what it is put on; null where that says something already, or the fragment has several roots. */
export function findFilling(
  map: ArgumentMap,
  fragment: Fragment,
  target: Target | null,
): Filling | null {
  const filled = target?.kind === 'statement' ? map.statements.get(target.id) : undefined;
  const [root, ...others] = rootsOf(fragment);
  const first = root === undefined ? undefined : fragment.map.statements.get(root);
  if (filled === undefined || first === undefined || others.length > 0) return null;
  if (filled.text.trim() !== '') return null;
  const said = becomeAs(first, filled);
  const statements = new Map(fragment.map.statements).set(said.id, said);
  return {
    statement: filled.id,
    said,
    fragment: { ...fragment, map: { ...fragment.map, statements } },
  };
}

/** The motion stays the motion, and there is no second one. */
function becomeAs(said: Statement, { kind }: Statement): Statement {
  if (kind === 'motion') return { ...said, kind };
  return said.kind === 'motion' ? { ...said, kind: 'claim' } : said;
}

/** Writes the root of a fragment where nothing is written yet, with the rest of the fragment around it. */
export function fillStatement(
  map: ArgumentMap,
  { statement, said, fragment }: Filling,
  { ids, places }: { readonly ids: FragmentIds; readonly places: Places },
): Edit {
  const { id, text, kind, credence, credenceRange } = said;
  const merged = ids.statements.get(id) ?? id;
  const at = places.get(id) ?? said.at;
  return editInSteps(map, [
    (now) => insertFragment(now, { fragment, ids, places }),
    (now) => mergeStatements(now, { kept: statement, merged }),
    (now) => updateStatement(now, statement, { text, credence, credenceRange }),
    (now) => changeKind(now, { statement, kind }),
    (now) => moveStatements(now, new Map([[statement, at]])),
  ]);
}
