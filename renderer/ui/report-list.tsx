import { type ReactNode, useId } from 'react';
import styles from './report-list.module.css';

interface ReportListProps {
  /** Says how many there are. */
  readonly title: string;
  /** Whether their order says something. */
  readonly isOrdered?: boolean;
  readonly children: ReactNode;
}

/** A list on a page of its own, which scrolls where it is longer than the page. */
export function ReportList({ title, isOrdered = false, children }: ReportListProps) {
  const id = useId();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <section aria-labelledby={id} className={styles.report}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <List className={styles.list} tabIndex={0} aria-labelledby={id}>
        {children}
      </List>
    </section>
  );
}

interface ReportItemProps {
  /** What stands before the text, each in a column of its own. */
  readonly marks: readonly string[];
  readonly children: ReactNode;
}

/** One of them: a few short words, then a text. */
export function ReportItem({ marks, children }: ReportItemProps) {
  return (
    <li className={styles.item}>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
      <div className={styles.text}>{children}</div>
    </li>
  );
}
