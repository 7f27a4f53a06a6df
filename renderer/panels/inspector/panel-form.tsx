import type { ReactNode } from 'react';
import { useDocument } from '../../state/workspace-context.ts';
import styles from './inspector.module.css';

/** Fields that belong together. All of them are out of use while the document is read only. */
export function PanelForm({ children }: { readonly children: ReactNode }) {
  const isReadOnly = useDocument(({ access }) => access !== 'writable');
  return (
    <fieldset className={styles.form} disabled={isReadOnly}>
      {children}
    </fieldset>
  );
}
