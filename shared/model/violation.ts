import type { EntityId } from './argument-map.ts';
import type { FrameMember } from './frame.ts';
import type { ArgumentId, FrameId, NoteId, SourceId, StatementId } from './ids.ts';

/** A broken invariant of a map: its name, and the ids it concerns. The caller puts it into words. */
export type Violation =
  | { readonly kind: 'id-differs-from-key'; readonly key: EntityId; readonly id: EntityId }
  | { readonly kind: 'duplicate-id'; readonly id: EntityId }
  | { readonly kind: 'several-motions'; readonly motions: readonly StatementId[] }
  | { readonly kind: 'credence-out-of-range'; readonly statement: StatementId }
  | { readonly kind: 'credence-range-false'; readonly statement: StatementId }
  | { readonly kind: 'place-not-finite'; readonly id: StatementId | NoteId }
  | {
      readonly kind: 'unknown-source';
      readonly statement: StatementId;
      readonly source: SourceId;
    }
  | { readonly kind: 'no-premise'; readonly argument: ArgumentId }
  | {
      readonly kind: 'unknown-premise';
      readonly argument: ArgumentId;
      readonly premise: StatementId;
    }
  | {
      readonly kind: 'repeated-premise';
      readonly argument: ArgumentId;
      readonly premise: StatementId;
    }
  | {
      readonly kind: 'premise-is-target';
      readonly argument: ArgumentId;
      readonly premise: StatementId;
    }
  | {
      readonly kind: 'unknown-target';
      readonly argument: ArgumentId;
      readonly target: StatementId | ArgumentId;
    }
  | { readonly kind: 'targets-itself'; readonly argument: ArgumentId }
  | { readonly kind: 'undercut-loop'; readonly arguments: readonly ArgumentId[] }
  | { readonly kind: 'weight-out-of-range'; readonly argument: ArgumentId }
  | { readonly kind: 'order-not-finite'; readonly argument: ArgumentId }
  | { readonly kind: 'no-member'; readonly frame: FrameId }
  | { readonly kind: 'unknown-member'; readonly frame: FrameId; readonly member: FrameMember }
  | { readonly kind: 'repeated-member'; readonly frame: FrameId; readonly member: FrameMember }
  | { readonly kind: 'repeated-lens'; readonly name: string }
  | {
      readonly kind: 'repeated-lens-position';
      readonly name: string;
      readonly position: StatementId;
    }
  | { readonly kind: 'lens-weight-out-of-range'; readonly name: string };
