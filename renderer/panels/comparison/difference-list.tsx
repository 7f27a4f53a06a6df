import { ArrowRight, Minus, Pencil, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import {
  findManner,
  listChangedFields,
  MANNERS,
  type Manner,
} from '../../../shared/comparison/changed-fields.ts';
import { compareMaps } from '../../../shared/comparison/compare-maps.ts';
import { describeValue, nameSubject } from '../../../shared/comparison/describe.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Change, EntityChange } from '../../../shared/model/change.ts';
import { keyOfEntry } from '../../../shared/model/to-change.ts';
import { say } from '../../state/words.ts';
import { LongList } from '../../ui/long-list.tsx';
import styles from './difference-list.module.css';

const ICONS = { added: Plus, removed: Minus, changed: Pencil, moved: ArrowRight } as const;

interface DifferenceListProps {
  readonly before: ArgumentMap;
  readonly after: ArgumentMap;
  /** What can be done about a difference, shown after it. */
  readonly offer?: (entry: EntityChange) => ReactNode;
}

/** What makes one map of the other, by manner; each with a sign and a word beside its colour. */
export function DifferenceList({ before, after, offer }: DifferenceListProps) {
  const groups = useMemo(() => groupByManner(compareMaps(before, after)), [before, after]);
  if (groups.size === 0) return <p>{say('comparison.same')}</p>;
  return MANNERS.map((manner) => {
    const entries = groups.get(manner);
    if (entries === undefined) return null;
    return (
      <section key={manner} data-manner={manner} className={styles.group}>
        <Heading manner={manner} count={entries.length} />
        <LongList
          items={entries}
          className={styles.list}
          nameMore={(left) => say('list.more', { count: left })}
        >
          {(entry) => (
            <li key={keyOfEntry(entry)}>
              <div className={styles.what}>
                <Entry entry={entry} before={before} after={after} />
              </div>
              {offer?.(entry)}
            </li>
          )}
        </LongList>
      </section>
    );
  });
}

function groupByManner(change: Change): ReadonlyMap<Manner, readonly EntityChange[]> {
  const groups = new Map<Manner, EntityChange[]>();
  for (const entry of change) {
    const manner = findManner(entry);
    const group = groups.get(manner);
    if (group === undefined) groups.set(manner, [entry]);
    else group.push(entry);
  }
  return groups;
}

function Heading({ manner, count }: { readonly manner: Manner; readonly count: number }) {
  const Icon = ICONS[manner];
  return (
    <h3 className={styles.heading}>
      <Icon size={14} aria-hidden />
      {say(`comparison.manner.${manner}`)} <span className={styles.count}>{count}</span>
    </h3>
  );
}

function Entry({ entry, before, after }: DifferenceListProps & { readonly entry: EntityChange }) {
  const isChanged =
    findManner(entry) === 'changed' && entry.before !== null && entry.after !== null;
  const fields =
    isChanged && entry.before !== null && entry.after !== null
      ? listChangedFields(entry.kind, entry.before, entry.after)
      : [];
  return (
    <>
      <span className={styles.kind}>{say(`comparison.subject.${entry.kind}`)}</span>{' '}
      {nameSubject(entry.after === null ? before : after, entry, say)}
      {fields.map(({ field, before: old, after: now }) => (
        <p key={field} className={styles.field}>
          <span className={styles.kind}>{say(`comparison.field.${field}`)}</span>{' '}
          <del>{describeValue(before, field, old, say)}</del>{' '}
          <ins>{describeValue(after, field, now, say)}</ins>
        </p>
      ))}
    </>
  );
}
