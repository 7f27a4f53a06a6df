import type { Guide } from '../../shared/layout/alignment/align-box.ts';
import type { Box } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { CanvasId } from './canvas-id.ts';
import type { Connecting } from './connecting.ts';

/** Whether the dropped cards leave their old target, or keep it as well. */
export type DropAct = 'move' | 'link';

/** Cards held over something that they would be moved under or linked to if they were dropped. */
export interface Dropping extends Connecting {
  /** Everything that would be moved or linked, in reading order. */
  readonly premises: readonly StatementId[];
  readonly over: CanvasId;
  /**
   * What the choice is made in: its left half supports, its right half attacks; its upper half moves, its lower
   * half links, where something speaks to anything yet. Canvas units.
   */
  readonly box: Box;
  /** In the order in which they are offered; only one where both would have the same effect. */
  readonly acts: readonly DropAct[];
  readonly act: DropAct;
}

/** Cards in hand, beside where they are. */
export interface Dragging {
  readonly dropping: Dropping | null;
  readonly guides: readonly Guide[];
}
