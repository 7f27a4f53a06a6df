import { Lock } from 'lucide-react';
import type { DocumentState } from '../../state/document-store.ts';
import { nameMap } from '../../state/name-map.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { tip } from '../../ui/tip.ts';
import { describeKeeping } from './describe-keeping.ts';
import styles from './toolbar.module.css';

/** What the document is called, and whether its file holds what is shown. */
export function DocumentName() {
  const name = useDocument(nameDocument);
  const place = useDocument((state) => state.place);
  const short = useDocument((state) => describeKeeping(state).short);
  const long = useDocument((state) => describeKeeping(state).long);
  const isReadOnly = useDocument(({ access }) => access !== 'writable');
  return (
    <div className={styles.document}>
      <h1
        className={styles.name}
        aria-description={place || undefined}
        {...tip({ text: name, ...(place === '' ? { isOnlyIfCut: true } : { remark: place }) })}
      >
        {name}
      </h1>
      <span
        className={styles.state}
        {...tip({ text: long, ...(short === long && { isOnlyIfCut: true }) })}
      >
        {isReadOnly && <Lock size={12} aria-hidden />}
        <span className={styles.stateWord}>{short}</span>
      </span>
    </div>
  );
}

function nameDocument({ isFile, name, map }: DocumentState): string {
  return isFile ? name.replace(/\.argmap$/i, '') : nameMap(map);
}
