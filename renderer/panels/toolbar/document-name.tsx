import { Lock } from 'lucide-react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { type DocumentState, isEdited } from '../../state/document-store.ts';
import { nameMap } from '../../state/name-map.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import styles from './toolbar.module.css';

/** What the document is called, and whether its file holds what is shown. */
export function DocumentName() {
  const name = useDocument(nameDocument);
  const place = useDocument((state) => state.place);
  const state = useDocument(describeState);
  const isReadOnly = useDocument(({ access }) => access !== 'writable');
  return (
    <div className={styles.document}>
      <h1 className={styles.name} title={place === '' ? name : `${name} — ${place}`}>
        {name}
      </h1>
      <span className={styles.state} title={say(state)}>
        {isReadOnly && <Lock size={12} aria-hidden />}
        <span className={styles.stateWord}>{say(state)}</span>
      </span>
    </div>
  );
}

function nameDocument({ isFile, name, map }: DocumentState): string {
  return isFile ? name.replace(/\.argmap$/i, '') : nameMap(map);
}

function describeState(state: DocumentState): PlainMessageKey {
  if (state.saving !== null) return 'document.saving';
  if (state.access === 'newer-version') return 'document.readOnlyNewer';
  if (state.access === 'salvaged') return 'document.readOnlySalvaged';
  if (!state.isFile) return 'document.neverSaved';
  return isEdited(state) ? 'document.edited' : 'document.saved';
}
