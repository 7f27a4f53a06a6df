import { useId } from 'react';
import { listAuthors } from '../../../shared/model/queries/authors.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { findShared } from './find-shared.ts';
import { useStatementsEdit } from './use-statements-edit.ts';

/** Who says the statements; offers the names that the map knows. */
export function AuthorField({ statements }: { readonly statements: readonly Statement[] }) {
  const names = useDocument(({ map }) => listAuthors(map));
  const edit = useStatementsEdit(statements);
  const shared = findShared(statements, ({ author }) => author ?? '');
  const draft = useDraft(shared ?? '', NAME, (name) => {
    const author = name === '' ? undefined : name;
    edit(() => ({ author }), 'authorship.change');
  });
  const list = useId();
  return (
    <>
      <TextField
        label={say('authorship.label')}
        hint={say('authorship.hint')}
        placeholder={say(shared === null ? 'authorship.several' : 'authorship.hint')}
        list={list}
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.end}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

const NAME = { format: (name: string) => name, parse: (text: string) => text.trim() };
