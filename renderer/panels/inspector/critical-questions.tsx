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
import { useWorkspace } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { tip } from '../../ui/tip.ts';
import styles from './critical-questions.module.css';
import { PanelForm } from './panel-form.tsx';
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
      <PanelForm>
        <ul className={styles.list}>
          {asked.questions.map((standing) => (
            <Question key={standing.key} argument={argument} standing={standing} />
          ))}
        </ul>
      </PanelForm>
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
  const question = say(`scheme.${standing.key}`);
  const bearing = say(`question.bearing.${standing.bearing}`);
  const choose = (state: (typeof STATES)[number]) => {
    const edit = setQuestion(readMap(workspace), argument.id, standing.name, state);
    commit(edit, 'question.act');
  };
  return (
    <li className={styles.question} data-state={standing.state}>
      <span className={styles.words} {...tip({ text: bearing })}>
        {question}
      </span>
      <div className={styles.state}>
        <Select
          label={say('question.of', { question })}
          labelPlace="hidden"
          hint={bearing}
          value={standing.state}
          options={STATES.map((state) => ({ value: state, label: say(`question.state.${state}`) }))}
          onChange={choose}
        />
      </div>
    </li>
  );
}

const STATES = ['open', ...QUESTION_STATES] as const;
