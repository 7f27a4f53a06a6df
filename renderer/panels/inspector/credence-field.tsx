import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { RangeField } from '../../ui/range-field.tsx';
import { findShared } from './find-shared.ts';
import { useStatementsEdit } from './use-statements-edit.ts';

/** How far the statements are believed. */
export function CredenceField({ statements }: { readonly statements: readonly Statement[] }) {
  const edit = useStatementsEdit(statements);
  return (
    <RangeField
      label={say('inspector.credence')}
      labelPlace="beside"
      hint={say('inspector.credenceHint')}
      value={findShared(statements, ({ credence }) => credence)}
      mixed={say('authorship.several')}
      onChange={(credence) => edit(() => ({ credence }), 'act.credence')}
    />
  );
}
