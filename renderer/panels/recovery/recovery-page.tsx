import { LifeBuoy } from 'lucide-react';
import { nameMap } from '../../state/name-map.ts';
import type { RecoverableDocument } from '../../state/opening.ts';
import { readLanguage, say } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ReportItem, ReportList } from '../../ui/report-list.tsx';
import { ReportPage } from '../../ui/report-page.tsx';
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
    <ReportPage
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
    </ReportPage>
  );
}

function Things({ things }: { readonly things: readonly RecoveredThing[] }) {
  const left = things.length - MOST_LISTED;
  return (
    <ReportList title={say('recovery.count', { count: things.length })}>
      {things.slice(0, MOST_LISTED).map(({ key, kind, manner, text }) => (
        <ReportItem
          key={key}
          marks={[say(`comparison.manner.${manner}`), say(`comparison.subject.${kind}`)]}
        >
          <p>{text}</p>
        </ReportItem>
      ))}
      {left > 0 && <ReportItem marks={[]}>{say('recovery.more', { count: left })}</ReportItem>}
    </ReportList>
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
