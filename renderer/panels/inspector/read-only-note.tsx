import { Lock } from 'lucide-react';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import styles from './inspector.module.css';

/** Says why the fields are out of use, when they are. */
export function ReadOnlyNote() {
  const isReadOnly = useDocument(({ access }) => access !== 'writable');
  if (!isReadOnly) return null;
  return (
    <p className={styles.readOnly}>
      <Lock size={14} aria-hidden />
      <span>{say('notice.readOnly')}</span>
    </p>
  );
}
