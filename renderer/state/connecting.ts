import type { Relation } from '../../shared/model/argument.ts';
import type { StatementId } from '../../shared/model/ids.ts';

/** A line being drawn from a card's handle: the handle decides what the line will do. */
export interface Connecting {
  readonly premise: StatementId;
  readonly relation: Relation;
}
