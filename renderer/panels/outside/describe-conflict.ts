import type { MergeConflict, MergeSide, Versions } from '../../../shared/comparison/conflict.ts';
import { describeValue, nameEntity, nameSubject } from '../../../shared/comparison/describe.ts';
import { type EntityKind, type Subject, tableOf } from '../../../shared/comparison/entity-kind.ts';
import type { ArgumentMap, EntityId } from '../../../shared/model/argument-map.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { say } from '../../state/words.ts';

/** A conflict in words: what it is about, and what each side has; empty where there is nothing to say. */
export interface DescribedConflict extends Readonly<Record<MergeSide | 'base', string>> {
  readonly name: string;
  readonly field: string;
}

export function describeConflict(
  conflict: MergeConflict,
  versions: Versions<ArgumentMap>,
): DescribedConflict {
  const { base, ours, theirs } = versions;
  switch (conflict.kind) {
    case 'field': {
      const { subject, field, part, values } = conflict;
      const label = say(`comparison.field.${field}`);
      return {
        // By what both have called it, where it was there before.
        name: nameSubject(isThere(base, subject) ? base : ours, subject, say),
        // Of a citation its values say which it is.
        field: part === undefined || field === 'citations' ? label : joinWords([label, part]),
        base: describeValue(base, field, values.base, say),
        ours: describeValue(ours, field, values.ours, say),
        theirs: describeValue(theirs, field, values.theirs, say),
      };
    }
    case 'removed': {
      const { subject, removedBy, before, kept } = conflict;
      const keeper = removedBy === 'ours' ? theirs : ours;
      const value = nameEntity(keeper, subject.kind as EntityKind, kept, say);
      const [removed, stays] = [say('outside.removed'), say('outside.kept', { value })];
      return {
        name: nameEntity(base, subject.kind as EntityKind, before, say),
        field: '',
        base: '',
        ours: removedBy === 'ours' ? removed : stays,
        theirs: removedBy === 'ours' ? stays : removed,
      };
    }
    case 'links':
      return {
        name: nameSubject(ours, conflict.subject, say),
        field: '',
        base: nameSubject(base, conflict.subject, say),
        ours: nameSubject(ours, conflict.subject, say),
        theirs: nameSubject(theirs, conflict.subject, say),
      };
    case 'loop': {
      const name = (map: ArgumentMap) => nameAll(map, 'argument', conflict.arguments);
      return {
        name: name(ours),
        field: '',
        base: name(base),
        ours: name(ours),
        theirs: name(theirs),
      };
    }
    case 'motions': {
      const { motions } = conflict;
      return {
        name: say('role.motion'),
        field: '',
        base: '',
        ours: nameAll(ours, 'statement', [motions.ours]),
        theirs: nameAll(theirs, 'statement', [motions.theirs]),
      };
    }
  }
}

function isThere(map: ArgumentMap, subject: Subject): boolean {
  return subject.kind !== 'details' && tableOf(map, subject.kind).has(subject.id);
}

function nameAll(map: ArgumentMap, kind: EntityKind, ids: readonly EntityId[]): string {
  return ids.map((id) => nameSubject(map, { kind, id }, say)).join('\n');
}
