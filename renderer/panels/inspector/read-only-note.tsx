import { Lock } from 'lucide-react';
import { WHY_READ_ONLY } from '../../state/editing.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import styles from './inspector.module.css';

/** Says why the fields are out of use, when they are. */
export function ReadOnlyNote() {
  const access = useDocument((state) => state.access);
  if (access === 'writable') return null;
  return (
    <p className={styles.readOnly}>
      <Lock size={14} aria-hidden />
      <span>{say(WHY_READ_ONLY[access])}</span>
    </p>
  );
}
