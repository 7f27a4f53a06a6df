import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { editInSteps } from './edit-in-steps.ts';
import { TagsField } from './tags-field.tsx';
import { useCommit } from './visits.ts';

/** The tags that all of the statements have; each keeps those that are its own. */
export function SharedTags({ statements }: { readonly statements: readonly Statement[] }) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const shared = findShared(statements);
  const change = (tags: readonly string[]) => {
    const steps = statements.map((statement) => (map: ArgumentMap) => {
      const own = statement.tags.filter((tag) => !shared.includes(tag) && !tags.includes(tag));
      return updateStatement(map, statement.id, { tags: [...own, ...tags] });
    });
    commit(editInSteps(readMap(workspace), steps), 'act.tags');
  };
  return <TagsField tags={shared} onChange={change} />;
}

function findShared(statements: readonly Statement[]): readonly string[] {
  const [first, ...others] = statements;
  return (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.includes(tag)));
}
