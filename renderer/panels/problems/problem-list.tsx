import type { Problem } from '../../../shared/format/problem.ts';
import { tellWords } from '../../../shared/format/words.ts';
import { say } from '../../state/words.ts';
import styles from './problem-page.module.css';

function listTold(problems: readonly Problem[]) {
  return problems.map((problem) => ({ ...problem, message: tellWords(say, problem.words) }));
}

/** What is wrong with a file: the rule, what it says, the words it is about, and the place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section aria-labelledby="problem-count" className={styles.problems}>
      <h2 id="problem-count" className={styles.count}>
        {say('problems.count', { count: problems.length })}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it. */}
      <ol className={styles.list} tabIndex={0} aria-labelledby="problem-count">
        {listTold(problems).map(({ rule, message, where, subject }) => (
          <li key={`${rule} ${where} ${message}`} className={styles.problem}>
            <span className={styles.rule}>{rule}</span>
            <div>
              <p className={styles.message}>{message}</p>
              {subject !== undefined && (
                <p className={styles.subject}>
                  {say(`problems.subject.${subject.kind}`, { words: subject.words })}
                </p>
              )}
              {where !== '' && <p className={styles.where}>{where}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
