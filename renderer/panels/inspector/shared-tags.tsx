import { useRef } from 'react';
import type { Statement } from '../../../shared/model/statement.ts';
import { TagsField } from './tags-field.tsx';
import { useStatementsEdit } from './use-statements-edit.ts';

/** The tags that all of the statements have; each keeps those that are its own. */
export function SharedTags({ statements }: { readonly statements: readonly Statement[] }) {
  const edit = useStatementsEdit(statements);
  // As they were when the field was entered: what is typed passes through words that may be tags of some.
  const entered = useRef<readonly Statement[] | null>(null);
  const change = (tags: readonly string[]) => {
    entered.current ??= statements;
    const shared = findSharedTags(entered.current);
    const before = new Map(entered.current.map((each) => [each.id, each.tags]));
    edit((statement) => {
      const had = before.get(statement.id) ?? statement.tags;
      const own = had.filter((tag) => !shared.includes(tag) && !tags.includes(tag));
      return { tags: [...own, ...tags] };
    }, 'act.tags');
  };
  const leave = () => {
    entered.current = null;
  };
  return <TagsField tags={findSharedTags(statements)} onChange={change} onLeave={leave} />;
}

function findSharedTags(statements: readonly Statement[]): readonly string[] {
  const [first, ...others] = statements;
  return (first?.tags ?? []).filter((tag) => others.every(({ tags }) => tags.includes(tag)));
}
