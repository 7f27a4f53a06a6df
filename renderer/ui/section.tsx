import { type ReactNode, useId } from 'react';
import styles from './section.module.css';
import { tip } from './tip.ts';

interface SectionProps {
  readonly title: string;
  /** What it is about, in plain words: shown where the pointer rests on the heading, and read out. */
  readonly hint?: string;
  /** Stands at the end of the heading's line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A heading and what belongs under it. */
export function Section({ title, hint, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} aria-description={hint}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title} {...tip({ text: hint })}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
