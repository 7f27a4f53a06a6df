import type { ReactNode } from 'react';
import styles from './inspector.module.css';
import { PanelForm } from './panel-form.tsx';

/** Fields that few need: those that are empty stand in one quiet line. */
export function OptionalFields({ children }: { readonly children: ReactNode }) {
  return (
    <PanelForm>
      <div className={styles.optional}>{children}</div>
    </PanelForm>
  );
}
