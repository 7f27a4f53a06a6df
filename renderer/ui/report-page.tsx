import { FileWarning, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './report-page.module.css';

interface ReportPageProps {
  /** Default: a file with a warning. */
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly explanation: string;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A whole window that says something and offers what can be done, with a list if there is one. Its title has the
 * focus first, so that it is read out, and Tab goes on from there.
 */
export function ReportPage({
  icon: Icon = FileWarning,
  title,
  explanation,
  actions,
  children,
}: ReportPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Icon className={styles.icon} size={28} strokeWidth={1.5} aria-hidden />
        <h1 ref={heading} tabIndex={-1} aria-describedby={told} className={styles.title}>
          {title}
        </h1>
        <p id={told} className={styles.text}>
          {explanation}
        </p>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </main>
  );
}
