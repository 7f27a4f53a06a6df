import type { Relation } from '../../shared/model/argument.ts';
import type { StatementId } from '../../shared/model/ids.ts';

/** A line being drawn from a card's handle: what it is to do is settled by the handle. */
export interface Connecting {
  readonly premise: StatementId;
  readonly relation: Relation;
}
