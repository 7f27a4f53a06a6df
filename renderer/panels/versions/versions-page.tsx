import { useEffect, useState } from 'react';
import type { KeptVersion } from '../../../shared/ipc/version-payloads.ts';
import { attempt } from '../../state/attempt.ts';
import { listVersions, type ReadVersions, readVersion } from '../../state/versions.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { LimitChoice } from './limit-choice.tsx';
import { VersionChanges } from './version-changes.tsx';
import { VersionList } from './version-list.tsx';
import styles from './versions.module.css';

export function VersionsPage() {
  const { versions, maps } = useVersions();
  const [chosen, setChosen] = useState<string | null>(null);
  if (versions === null) return null;
  if (versions.length === 0) return <p>{say('versions.none')}</p>;
  const current = versions.find(({ savedAt }) => String(savedAt) === chosen) ?? versions[0];
  const map = current && maps.get(current.id);
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <VersionList
          versions={versions}
          maps={maps}
          chosen={current ?? null}
          onChoose={({ savedAt }) => setChosen(String(savedAt))}
        />
        <LimitChoice />
      </div>
      <section className={styles.right} aria-live="polite">
        {map === null && <p>{say('versions.unreadable')}</p>}
        {map !== null && map !== undefined && <VersionChanges version={map} />}
      </section>
    </div>
  );
}

/** Lists the versions, then reads one after the other, so that the newest is there first. */
function useVersions() {
  const workspace = useWorkspace();
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  const [maps, setMaps] = useState<ReadVersions>(new Map());
  useEffect(() => {
    const halt = new AbortController();
    const { signal } = halt;
    const list = async () => {
      const listed = await listVersions(workspace);
      if (signal.aborted) return;
      setVersions(listed);
      for (const version of listed) {
        const map = await readVersion(workspace, version, signal);
        if (signal.aborted) return;
        setMaps((earlier) => new Map(earlier).set(version.id, map));
      }
    };
    void attempt(workspace, 'listing versions', list, signal);
    return () => halt.abort();
  }, [workspace]);
  return { versions, maps };
}
