import { isDeepEqual } from '../base/deep-equal.ts';
import type { Citation } from '../model/statement.ts';
import type { Versions } from './conflict.ts';
import type { Subject } from './entity-kind.ts';
import { mergeByThree, mergeSets } from './merge-values.ts';
import type { Settlement } from './settlement.ts';

/**
 * Merges citations as a set, except that a citation which both sides edited stays one citation: where no part was
 * changed by both, it takes each part from the side that changed it; otherwise it is a conflict, named by its source.
 * The same whichever side is which, conflicts apart. Quadratic in the citations of one statement.
 */
export function mergeCitations(
  subject: Subject,
  versions: Versions<readonly Citation[]>,
  settlement: Settlement,
): readonly unknown[] {
  const edits = findEditedByBoth(versions);
  const merged = edits.map((edit) => mergeEdit(subject, edit, settlement));
  const replace = (side: keyof Versions<unknown>) =>
    versions[side].map((citation) => {
      const index = edits.findIndex((edit) => edit[side] === citation);
      return index < 0 ? citation : merged[index];
    });
  return mergeSets({ base: replace('base'), ours: replace('ours'), theirs: replace('theirs') });
}

/** Those that each side has replaced by another citation of the same source. */
function findEditedByBoth({
  base,
  ours,
  theirs,
}: Versions<readonly Citation[]>): readonly Versions<Citation>[] {
  const found: Versions<Citation>[] = [];
  const isFree = (side: 'ours' | 'theirs', citation: Citation) =>
    !holds(base, citation) && !found.some((edit) => edit[side] === citation);
  for (const before of base) {
    if (holds(ours, before) || holds(theirs, before)) continue;
    const find = (side: 'ours' | 'theirs', list: readonly Citation[]) =>
      list.find((each) => each.source === before.source && isFree(side, each));
    const edit = { base: before, ours: find('ours', ours), theirs: find('theirs', theirs) };
    if (edit.ours !== undefined && edit.theirs !== undefined) {
      found.push({ base: before, ours: edit.ours, theirs: edit.theirs });
    }
  }
  return found;
}

function holds(list: readonly Citation[], citation: Citation): boolean {
  return list.some((each) => isDeepEqual(each, citation));
}

function mergeEdit(
  subject: Subject,
  { base, ours, theirs }: Versions<Citation>,
  settlement: Settlement,
): Citation {
  const parts = Object.keys({ ...base, ...ours, ...theirs }).map((part) => {
    const read = (citation: Citation): unknown => Reflect.get(citation, part);
    const values = { base: read(base), ours: read(ours), theirs: read(theirs) };
    return { part, agreed: mergeByThree(values) };
  });
  if (parts.some(({ agreed }) => agreed === null)) {
    const values = { base: [base], ours: [ours], theirs: [theirs] };
    const part = [base.source, base.locator].filter((each) => each !== undefined).join(', ');
    const conflict = { kind: 'field', subject, field: 'citations', part, values } as const;
    return settlement.settle(conflict, 'ours') === 'ours' ? ours : theirs;
  }
  const said = parts.flatMap(({ part, agreed }) =>
    agreed?.value === undefined ? [] : [[part, agreed.value] as const],
  );
  // The source is one of the parts, and the same in all three.
  return Object.fromEntries(said) as unknown as Citation;
}
