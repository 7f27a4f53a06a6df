import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { useSession } from '../../state/workspace-context.ts';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './inspector.module.css';
import { PanelForm } from './panel-form.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

/** What a statement says. */
export function StatementText({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  const draft = useSession(({ writing }) => (writing?.id === statement.id ? writing.draft : null));
  return (
    <PanelForm>
      <TextArea
        label={say('inspector.text')}
        labelPlace="hidden"
        className={styles.statement}
        placeholder={say('canvas.statementPlaceholder')}
        hintWhenTooLong={say('inspector.tooLong', { count: statement.text.length })}
        value={draft ?? statement.text}
        onChange={(text) => edit({ text }, 'command.statement.edit')}
      />
    </PanelForm>
  );
}
