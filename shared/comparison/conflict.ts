import type { ArgumentId, StatementId } from '../model/ids.ts';
import { type Entity, keyOfSubject, type Subject } from './entity-kind.ts';
import type { FieldName } from './field-rules.ts';

/** One of the two sides that changed a map independently of each other. */
export type MergeSide = 'ours' | 'theirs';

/** One thing as it was and as each side has it now. */
export interface Versions<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/**
 * What a merge cannot decide by itself. `taken` is the side whose version the merged map holds; to get the other one,
 * choose it under the conflict's key (`keyOfConflict`).
 */
export type MergeConflict = { readonly taken: MergeSide } & (
  | {
      /** Both sides gave a field another value. `part` names the key of an unknown field. */
      readonly kind: 'field';
      readonly subject: Subject;
      readonly field: FieldName;
      readonly part?: string;
      readonly values: Versions<unknown>;
    }
  | {
      /** One side took away what the other one changed or builds on. */
      readonly kind: 'removed';
      readonly subject: Subject;
      readonly removedBy: MergeSide;
      readonly before: Entity;
      /** As the other side has it. */
      readonly kept: Entity;
    }
  | {
      /** The premises and targets of both sides together make no sound argument. */
      readonly kind: 'links';
      readonly subject: Subject;
      readonly values: Versions<Entity | null>;
    }
  | {
      /** The arguments of both sides together undercut each other in a ring. */
      readonly kind: 'loop';
      readonly arguments: readonly ArgumentId[];
    }
  | {
      /** Each side made another statement the motion. */
      readonly kind: 'motions';
      readonly motions: Readonly<Record<MergeSide, StatementId>>;
    }
);

/** The decisions on conflicts, by the conflicts' keys. */
export type Choices = ReadonlyMap<string, MergeSide>;

/** A conflict before it is decided. */
export type OpenConflict = MergeConflict extends infer Each
  ? Each extends MergeConflict
    ? Omit<Each, 'taken'>
    : never
  : never;

/** What tells a conflict from the others of its merge, and stays the same when others are decided. */
export function keyOfConflict(conflict: OpenConflict): string {
  switch (conflict.kind) {
    case 'field': {
      const part = conflict.part === undefined ? '' : ` ${conflict.part}`;
      return `field ${keyOfSubject(conflict.subject)} ${conflict.field}${part}`;
    }
    case 'removed':
    case 'links':
      return `${conflict.kind} ${keyOfSubject(conflict.subject)}`;
    case 'loop':
      return `loop ${[...conflict.arguments].sort().join(' ')}`;
    case 'motions':
      return 'motions';
  }
}

/** The side that is not the given one. */
export function otherSide(side: MergeSide): MergeSide {
  return side === 'ours' ? 'theirs' : 'ours';
}
