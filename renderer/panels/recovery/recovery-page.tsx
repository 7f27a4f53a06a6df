import { LifeBuoy } from 'lucide-react';
import { nameMap } from '../../state/name-map.ts';
import type { RecoverableDocument } from '../../state/opening.ts';
import { readLanguage, say } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemPage } from '../problems/problem-page.tsx';
import { listRecovered, type RecoveredThing } from './list-recovered.ts';
import styles from './recovery-page.module.css';

interface RecoveryPageProps {
  readonly document: RecoverableDocument;
  readonly onChoose: (choice: 'recover' | 'open-saved' | 'discard') => void;
  /** Leaves all as it is. */
  readonly onClose: () => void;
}

// More than anybody reads; the rest is counted.
const MOST_LISTED = 200;

/** Shows edits that were never saved, before anything is done with them. */
export function RecoveryPage({ document, onChoose, onClose }: RecoveryPageProps) {
  const { recovery, saved, change, recovered } = document;
  const hasFile = recovery.file === 'same' || recovery.file === 'changed';
  const things = listRecovered(change, saved, recovered.map);
  return (
    <ProblemPage
      icon={LifeBuoy}
      title={say('recovery.title')}
      explanation={explain(document)}
      actions={
        <>
          <Button tone="primary" onClick={() => onChoose('recover')}>
            {say('recovery.recover')}
          </Button>
          {hasFile && (
            <Button onClick={() => onChoose('open-saved')}>{say('recovery.openSaved')}</Button>
          )}
          <Button onClick={onClose}>{say('recovery.keepForLater')}</Button>
          <Button tone="danger" onClick={() => onChoose('discard')}>
            {say('recovery.discard')}
          </Button>
        </>
      }
    >
      <Things things={things} />
      {recovery.file === 'same' && <p className={styles.hint}>{say('recovery.keepExplain')}</p>}
    </ProblemPage>
  );
}

function Things({ things }: { readonly things: readonly RecoveredThing[] }) {
  const left = things.length - MOST_LISTED;
  return (
    <section aria-labelledby="recovered-count" className={styles.things}>
      <h2 id="recovered-count" className={styles.count}>
        {say('recovery.count', { count: things.length })}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it. */}
      <ul className={styles.list} tabIndex={0} aria-labelledby="recovered-count">
        {things.slice(0, MOST_LISTED).map(({ key, kind, manner, text }) => (
          <li key={key} className={styles.thing}>
            <span className={styles.manner}>{say(`comparison.manner.${manner}`)}</span>
            <span className={styles.manner}>{say(`comparison.subject.${kind}`)}</span>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
        {left > 0 && <li className={styles.thing}>{say('recovery.more', { count: left })}</li>}
      </ul>
    </section>
  );
}

function explain({ recovery, name, recovered }: RecoverableDocument): string {
  const time = new Date(recovery.atMs);
  const when = time.toLocaleString(readLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  if (recovery.file === 'none') {
    return say('recovery.explainNew', { name: nameMap(recovered.map), when });
  }
  const told = say('recovery.explain', { name, when });
  if (recovery.file === 'same') return told;
  const why = recovery.file === 'changed' ? 'recovery.fileChanged' : 'recovery.fileMissing';
  return `${told} ${say(why)}`;
}
