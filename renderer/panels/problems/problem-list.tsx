import type { Problem } from '../../../shared/format/problem.ts';
import { tellWords } from '../../../shared/format/words.ts';
import { say } from '../../state/words.ts';
import { ReportItem, ReportList } from '../../ui/report-list.tsx';
import styles from './problems.module.css';

/** What is wrong with a file: the rule, what it says, the words it is about, and the place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ReportList title={say('problems.count', { count: problems.length })} isOrdered>
      {listTold(problems).map(({ rule, message, where, subject }) => (
        <ReportItem key={`${rule} ${where} ${message}`} marks={[rule]}>
          <p>{message}</p>
          {subject !== undefined && (
            <p className={styles.subject}>
              {say(`problems.subject.${subject.kind}`, { words: subject.words })}
            </p>
          )}
          {where !== '' && <p className={styles.where}>{where}</p>}
        </ReportItem>
      ))}
    </ReportList>
  );
}

function listTold(problems: readonly Problem[]) {
  return problems.map((problem) => ({
    ...problem,
    message: tellWords(say, problem.words),
    where: problem.where === null ? '' : tellWords(say, problem.where),
  }));
}
