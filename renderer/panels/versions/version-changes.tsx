import { useMemo } from 'react';
import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { EntityChange } from '../../../shared/model/change.ts';
import { lookAt } from '../../state/comparing.ts';
import { closePanel } from '../../state/session-store.ts';
import { restoreVersion, restoreVersionBranch } from '../../state/versions.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { DifferenceList } from '../comparison/difference-list.tsx';
import styles from './versions.module.css';

/** What has changed since a version, and the ways back to it: as a whole, or by the branch. */
export function VersionChanges({ version }: { readonly version: ArgumentMap }) {
  const workspace = useWorkspace();
  const now = useDocument((state) => state.map);
  const isOther = useMemo(() => compareMaps(version, now).length > 0, [version, now]);
  // What came back is seen on the map.
  const restoreAll = () => {
    restoreVersion(workspace, version);
    closePanel(workspace.session, 'versions');
  };
  const offerBranch = (entry: EntityChange) =>
    entry.kind === 'statement' &&
    entry.before !== null && (
      <Button tone="quiet" onClick={() => restoreVersionBranch(workspace, version, entry.id)}>
        {say('versions.restoreBranch')}
      </Button>
    );
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.heading}>{say('versions.sinceThen')}</h3>
        {isOther && (
          <>
            <Button
              onClick={() => lookAt(workspace, { before: version, after: now, isOfVersion: true })}
            >
              {say('comparison.look')}
            </Button>
            <Button tone="primary" onClick={restoreAll}>
              {say('versions.restore')}
            </Button>
          </>
        )}
      </div>
      <DifferenceList before={version} after={now} offer={offerBranch} />
    </>
  );
}
