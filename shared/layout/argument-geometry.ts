import type { Relation } from '../model/argument.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import type { Point } from '../model/statement.ts';

/** One stroke of a path, in canvas units. `curve` is a cubic Bézier. */
export type Stroke =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point };

/** The line of one premise, from its card through the junction to the target. */
export interface Leg {
  readonly premise: StatementId;
  /** Starts with a `move` on the edge of the premise's card and ends at `head.at`. */
  readonly path: readonly Stroke[];
}

/** What shows that several premises count together, as one reason or one objection. */
export interface Bracket {
  /** From the edge of each premise's card to the junction. */
  readonly paths: readonly (readonly Stroke[])[];
  /** Middles of the signs between premises; none where premises are too near to part them. */
  readonly signs: readonly Point[];
}

/** Where everything that is drawn for an argument lies. */
export interface ArgumentGeometry {
  readonly id: ArgumentId;
  readonly relation: Relation;
  readonly isUndercut: boolean;
  /** One for each premise, in the argument's order. Legs of co-premises share their last part. */
  readonly legs: readonly Leg[];
  /** Null for a single premise. */
  readonly bracket: Bracket | null;
  /** Where the legs join; carries the mark of the relation, and is what an undercut ends on. */
  readonly junction: Point;
  /** Where the argument meets its target, and the unit vector in which it arrives there. */
  readonly head: { readonly at: Point; readonly direction: Point };
}

/** Radius in canvas units of the mark drawn at a junction; undercuts end at its rim. */
export const JUNCTION_RADIUS = 9;
