import type { ReactNode } from 'react';
import styles from './preview-form.module.css';

interface PreviewFormProps {
  /** What comes of the choices. */
  readonly preview: ReactNode;
  readonly choices: ReactNode;
  /** What is done with it, and how that goes; always in sight. */
  readonly actions: ReactNode;
}

/** The content of a dialog in which one sees what one chooses: beside the choices, or above where it is narrow. */
export function PreviewForm({ preview, choices, actions }: PreviewFormProps) {
  return (
    <div className={styles.form}>
      <div className={styles.preview}>{preview}</div>
      <div>
        <div className={styles.choices}>{choices}</div>
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
