import type { Argument } from '../../../shared/model/argument.ts';
import { setQuestion } from '../../../shared/model/edits/questions.ts';
import { QUESTION_STATES } from '../../../shared/model/question.ts';
import {
  isStillOpen,
  type QuestionStanding,
  readQuestions,
} from '../../../shared/reasoning/schemes/question-sheet.ts';
import { readMap } from '../../commands/selection.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import styles from './critical-questions.module.css';
import { useCommit } from './visits.ts';

/** What one may ask of an argument of its scheme, and how each question stands. */
export function CriticalQuestions({ argument }: { readonly argument: Argument }) {
  const asked = readQuestions(argument);
  if (asked === null) return null;
  const count = asked.questions.filter(isStillOpen).length;
  return (
    <Section
      title={say('question.list')}
      action={<span className={styles.count}>{say('question.openCount', { count })}</span>}
    >
      <ul className={styles.list}>
        {asked.questions.map((standing) => (
          <Question key={standing.key} argument={argument} standing={standing} />
        ))}
      </ul>
    </Section>
  );
}

interface QuestionProps {
  readonly argument: Argument;
  readonly standing: QuestionStanding;
}

function Question({ argument, standing }: QuestionProps) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const isWritable = useDocument((state) => state.access === 'writable');
  const question = say(`scheme.${standing.key}`);
  const choose = (value: string) => {
    const state = STATES.find((each) => each === value) ?? 'open';
    const edit = setQuestion(readMap(workspace), argument.id, standing.name, state);
    commit(edit, 'question.act');
  };
  return (
    <li className={styles.question} data-state={standing.state}>
      <span className={styles.words} title={say(`question.bearing.${standing.bearing}`)}>
        {question}
      </span>
      <select
        className={styles.state}
        aria-label={say('question.of', { question })}
        aria-description={say(`question.bearing.${standing.bearing}`)}
        disabled={!isWritable}
        value={standing.state}
        onChange={(event) => choose(event.target.value)}
      >
        {STATES.map((state) => (
          <option key={state} value={state}>
            {say(`question.state.${state}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

const STATES = ['open', ...QUESTION_STATES] as const;
