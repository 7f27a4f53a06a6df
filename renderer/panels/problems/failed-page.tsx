import { say } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { ReportPage } from '../../ui/report-page.tsx';
import styles from './problems.module.css';

interface FailedPageProps {
  /** A sentence with what to do. */
  readonly message: string;
  readonly path: string;
  readonly onClose: () => void;
}

/** Says why a file could not even be read. */
export function FailedPage({ message, path, onClose }: FailedPageProps) {
  return (
    <ReportPage
      title={say('problems.failedTitle')}
      explanation={message}
      actions={
        <Button tone="primary" onClick={onClose}>
          {say('command.file.close')}
        </Button>
      }
    >
      {path !== '' && <p className={styles.where}>{path}</p>}
    </ReportPage>
  );
}
