import type { Manner } from '../../shared/comparison/changed-fields.ts';
import type { EntityId } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';

/** What a workspace knows of how things differ, if its map is two that are compared. */
export interface Compared {
  readonly marks: ReadonlyMap<EntityId, Manner>;
  /** Makes a statement of the document and its branch what they were; null where that was no version of it. */
  readonly restoreEarlier: ((root: StatementId) => void) | null;
}

export const NOT_COMPARED: Compared = { marks: new Map(), restoreEarlier: null };
