import { joinEdits } from '../../../shared/model/edits/join-edits.ts';
import { changeKind } from '../../../shared/model/edits/statements.ts';
import {
  STATEMENT_KINDS,
  type Statement,
  type StatementKind,
} from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { nameKind } from '../../state/name-kind.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Select } from '../../ui/select.tsx';
import { findShared } from './find-shared.ts';
import { useCommitMany } from './visits.ts';

/** The kind that all of the statements have; several cannot become the one motion. */
export function KindField({ statements }: { readonly statements: readonly Statement[] }) {
  const workspace = useWorkspace();
  const commit = useCommitMany();
  const change = (kind: StatementKind) => {
    const build = () => {
      const map = readMap(workspace);
      return joinEdits(statements.map(({ id }) => changeKind(map, { statement: id, kind })));
    };
    void commit(build, 'act.kind');
  };
  const shared = findShared(statements, ({ kind }) => kind);
  const kinds = STATEMENT_KINDS.filter((kind) => kind !== 'motion' || statements.length === 1);
  return (
    <Select
      label={say('inspector.kind')}
      labelPlace="beside"
      hint={say('inspector.kindHint')}
      value={shared}
      placeholder={say('inspector.mixed')}
      options={kinds.map((kind) => ({ value: kind, label: nameKind(kind) }))}
      onChange={change}
    />
  );
}
