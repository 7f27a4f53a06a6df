import type { Statement } from '../../../shared/model/statement.ts';
import { TagsField } from './tags-field.tsx';
import { useStatementsEdit } from './use-statements-edit.ts';

/** The tags that all of the statements have; each keeps those that are its own. */
export function SharedTags({ statements }: { readonly statements: readonly Statement[] }) {
  const edit = useStatementsEdit(statements);
  const shared = findSharedTags(statements);
  const change = (tags: readonly string[]) => {
    edit((statement) => {
      const own = statement.tags.filter((tag) => !shared.includes(tag) && !tags.includes(tag));
      return { tags: [...own, ...tags] };
    }, 'act.tags');
  };
  return <TagsField tags={shared} onChange={change} />;
}

function findSharedTags(statements: readonly Statement[]): readonly string[] {
  const [first, ...others] = statements;
  return (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.includes(tag)));
}
