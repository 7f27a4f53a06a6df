import type { EntityId } from '../argument-map.ts';
import type { Violation } from '../violation.ts';

/** Why an edit or a connection is refused. The caller puts it into words. */
export type RefusalReason = ConnectionReason | EditReason | Violation['kind'];

/** Why two things may not be linked. */
export type ConnectionReason =
  /** Something would support or attack itself. */
  | 'onto-itself'
  /** The motion is what is argued about, so it supports and attacks nothing. */
  | 'motion-as-premise'
  /** The same premises already do the same to the same target. */
  | 'already-linked'
  /** A premise would speak to the argument it belongs to. */
  | 'own-argument'
  /** Arguments would speak to each other in a ring. */
  | 'undercut-loop'
  | 'already-a-premise'
  | 'premise-is-target'
  | 'no-such-target'
  | 'no-such-premise'
  | 'no-such-argument';

/** Why an edit cannot be made, connections and invariants apart. */
export type EditReason =
  /** It refers to something that the map does not hold. */
  | 'not-found'
  /** A new thing's id is in use. */
  | 'id-taken'
  /** A sibling to go before or after is not on the same target. */
  | 'not-a-sibling'
  /** The motion cannot be split into co-premises or merged into another statement. */
  | 'motion-stays-whole'
  /** What is to be moved would end up under itself. */
  | 'into-own-branch';

/** A refusal and the ids it concerns, the one that stands in the way first. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly ids: readonly EntityId[];
}

/** What a rule says. */
export type Verdict = { readonly kind: 'allowed' } | Refusal;

/** The rule has nothing against it. */
export const ALLOWED: Verdict = { kind: 'allowed' };

/** A refusal for the reason given. */
export function refuse(reason: RefusalReason, ...ids: readonly EntityId[]): Refusal {
  return { kind: 'refused', reason, ids };
}
