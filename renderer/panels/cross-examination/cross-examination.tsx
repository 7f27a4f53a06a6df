import { Copy } from 'lucide-react';
import type { QuestionedArgument } from '../../../shared/reasoning/schemes/question-sheet.ts';
import { goTo } from '../../commands/go-to.ts';
import { readMap } from '../../commands/selection.ts';
import { attempt } from '../../state/attempt.ts';
import { closePanel, notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LongList } from '../../ui/long-list.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { describeArgument } from '../inspector/links.ts';
import styles from './cross-examination.module.css';
import { listOpenQuestions, writeQuestions } from './write-questions.ts';

/** Every critical question that can still be put, argument by argument: a sheet for the round. */
export function CrossExamination() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('crossExamination'));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => closePanel(session, 'crossExamination')}
      title={say('crossExamination.title')}
      closeLabel={say('crossExamination.close')}
    >
      <Sheet />
    </Dialog>
  );
}

function Sheet() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const sheet = listOpenQuestions(map);
  if (sheet.length === 0) return <p className={styles.lead}>{say('crossExamination.empty')}</p>;
  const copy = () =>
    attempt(workspace, 'copying questions', async () => {
      await workspace.bridge['clipboard:write-text']({ text: writeQuestions(readMap(workspace)) });
      notify(workspace.session, 'info', say('crossExamination.copied'));
    });
  return (
    <>
      <div className={styles.top}>
        <p className={styles.lead}>{say('crossExamination.lead')}</p>
        <Button icon={<Copy size={14} aria-hidden />} onClick={() => void copy()}>
          {say('crossExamination.copy')}
        </Button>
      </div>
      <LongList
        items={sheet}
        className={styles.sheet}
        nameMore={(left) => say('list.more', { count: left })}
      >
        {(asked) => <Asked key={asked.argument.id} asked={asked} />}
      </LongList>
    </>
  );
}

function Asked({ asked }: { readonly asked: QuestionedArgument }) {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const show = () => {
    closePanel(workspace.session, 'crossExamination');
    goTo(workspace, asked.argument.id);
  };
  return (
    <li className={styles.asked}>
      <TextButton onClick={show}>{describeArgument(map, asked.argument)}</TextButton>
      <p className={styles.scheme}>{say(`scheme.${asked.scheme}.name`)}</p>
      <ul className={styles.questions}>
        {asked.questions.map(({ key, state }) => (
          <li key={key}>
            {say(`scheme.${key}`)}
            {state === 'questioned' && (
              <span className={styles.state}>{say('question.state.questioned')}</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
