import type { Relation, Target } from '../../model/argument.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';

/** Where a new card goes, and where those go that make room for it. Top left corners, in canvas units. */
export interface Insertion {
  readonly at: Point;
  readonly moved: ReadonlyMap<StatementId | NoteId, Point>;
}

/** The card of a new statement, or a block of cards, and what it is to speak to. */
export interface Reply {
  readonly target: Target;
  readonly relation: Relation;
  readonly size: Size;
}

/** A reply to be written: `size` is what it is to have room for, `least` what it takes before. */
export interface NewReply extends Reply {
  readonly least: Size;
}
