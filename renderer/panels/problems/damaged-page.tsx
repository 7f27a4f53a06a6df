import type { DamagedDocument } from '../../state/opening.ts';
import { say } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ReportPage } from '../../ui/report-page.tsx';
import { ProblemList } from './problem-list.tsx';

interface DamagedPageProps {
  readonly document: Pick<DamagedDocument, 'name' | 'problems'>;
  /** Null when nothing in the file can be read. */
  readonly onOpenAnyway: (() => void) | null;
  readonly onClose: () => void;
}

/** Says what is wrong with a file that breaks the rules of the format. */
export function DamagedPage({ document, onOpenAnyway, onClose }: DamagedPageProps) {
  const hope = say(onOpenAnyway === null ? 'problems.unreadable' : 'problems.readable');
  return (
    <ReportPage
      title={say('problems.title')}
      explanation={`${say('problems.explain', { name: document.name })} ${hope}`}
      actions={
        <>
          {onOpenAnyway !== null && (
            <Button tone="primary" onClick={onOpenAnyway}>
              {say('problems.openAnyway')}
            </Button>
          )}
          <Button onClick={onClose}>{say('command.file.close')}</Button>
        </>
      }
    >
      <ProblemList problems={document.problems} />
    </ReportPage>
  );
}
