import { FileWarning, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './problem-page.module.css';

interface ProblemPageProps {
  /** Default: a file with a warning. */
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly explanation: string;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** A whole window that shows why there is no map in it, and what can be done. */
export function ProblemPage({
  icon: Icon = FileWarning,
  title,
  explanation,
  actions,
  children,
}: ProblemPageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Icon className={styles.icon} size={28} strokeWidth={1.5} aria-hidden />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{explanation}</p>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </main>
  );
}
