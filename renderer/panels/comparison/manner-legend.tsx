import { MANNERS, type Manner } from '../../../shared/comparison/changed-fields.ts';
import { say } from '../../state/words.ts';
import { MannerMark } from '../../ui/manner-mark.tsx';
import styles from './manner-legend.module.css';

/** What the marks on compared maps mean, and how many things bear each. */
export function MannerLegend({ counts }: { readonly counts: Readonly<Record<Manner, number>> }) {
  return (
    <ul className={styles.legend} aria-label={say('legend.label')}>
      {MANNERS.map((manner) => (
        <li key={manner} className={styles.entry}>
          <MannerMark manner={manner} word={say(`comparison.manner.${manner}`)} />
          <span className={styles.count}>{counts[manner]}</span>
        </li>
      ))}
    </ul>
  );
}
