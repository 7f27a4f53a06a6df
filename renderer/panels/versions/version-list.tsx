import { useEffect, useMemo, useRef } from 'react';
import { countManners } from '../../../shared/comparison/changed-fields.ts';
import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import type { KeptVersion } from '../../../shared/ipc/version-payloads.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ReadVersions } from '../../state/versions.ts';
import { readLanguage, say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import styles from './versions.module.css';

interface VersionListProps {
  readonly versions: readonly KeptVersion[];
  readonly maps: ReadVersions;
  readonly chosen: KeptVersion | null;
  readonly onChoose: (version: KeptVersion) => void;
}

/** When each version was saved, how large it is, and how much has changed since. */
export function VersionList({ versions, maps, chosen, onChoose }: VersionListProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  // It comes after the dialog has taken the focus, and is what arrows are for.
  useEffect(() => list.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <fieldset ref={list} className={styles.list} aria-label={say('versions.list')}>
      {versions.map((version) => (
        <label key={version.savedAt} className={styles.version} data-chosen={version === chosen}>
          <input
            type="radio"
            name="version"
            checked={version === chosen}
            onChange={() => onChoose(version)}
          />
          <span>
            <span className={styles.time}>{describeTime(version.savedAt)}</span>
            <span className={styles.facts}>
              {say('versions.size', { kilobytes: Math.ceil(version.bytes / 1000) })}
            </span>
            <Counts map={maps.get(version.id)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Counts({ map }: { readonly map: ArgumentMap | null | undefined }) {
  const now = useDocument((state) => state.map);
  const text = useMemo(() => {
    if (map === undefined) return '';
    if (map === null) return say('versions.unreadable');
    const { added, removed, changed } = countManners(compareMaps(map, now));
    const isSame = added + removed + changed === 0;
    return isSame
      ? say('versions.sameAsNow')
      : say('comparison.counts', { added, removed, changed });
  }, [map, now]);
  return <span className={styles.facts}>{text}</span>;
}

function describeTime(savedAt: number): string {
  const format = new Intl.DateTimeFormat(readLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'medium',
  });
  return format.format(savedAt);
}
