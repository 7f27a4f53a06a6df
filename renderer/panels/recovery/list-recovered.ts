import { findManner, type Manner } from '../../../shared/comparison/changed-fields.ts';
import { nameSubject } from '../../../shared/comparison/describe.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Change, EntityChange } from '../../../shared/model/change.ts';
import { keyOfEntry } from '../../../shared/model/to-change.ts';
import { say } from '../../state/words.ts';

const MANNERS: readonly Manner[] = ['added', 'changed', 'removed', 'moved'];
const KINDS: readonly EntityChange['kind'][] = [
  'details',
  'statement',
  'argument',
  'source',
  'note',
  'frame',
];

/** One thing that a recovery would bring, as it is listed. */
export interface RecoveredThing {
  readonly key: string;
  readonly kind: EntityChange['kind'];
  readonly manner: Manner;
  readonly text: string;
}

/** All that a recovery would bring: what is added first, what only moved last; statements first. */
export function listRecovered(
  change: Change,
  saved: ArgumentMap | null,
  recovered: ArgumentMap,
): readonly RecoveredThing[] {
  const things = change.map((entry) => ({
    key: keyOfEntry(entry),
    kind: entry.kind,
    manner: findManner(entry),
    text: nameSubject(entry.after === null ? (saved ?? recovered) : recovered, entry, say),
  }));
  return MANNERS.flatMap((manner) =>
    KINDS.flatMap((kind) =>
      things.filter((thing) => thing.manner === manner && thing.kind === kind),
    ),
  );
}
