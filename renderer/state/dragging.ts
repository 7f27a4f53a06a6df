import type { Guide } from '../../shared/layout/alignment/align-box.ts';
import type { Box } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { CanvasId } from './canvas-id.ts';
import type { Connecting } from './connecting.ts';

/** Whether what is let go leaves what it spoke to, or speaks to that too. */
export type DropAct = 'move' | 'link';

/** Cards held over something that they would be moved under or linked to if they were let go. */
export interface Dropping extends Connecting {
  /** All that would be moved or linked, in reading order. */
  readonly premises: readonly StatementId[];
  readonly over: CanvasId;
  /**
   * What the choice is made in: its left half supports, its right half attacks; its upper half moves, its lower
   * half links, where something speaks to anything yet. Canvas units.
   */
  readonly box: Box;
  /** In the order in which they are offered; one where they would come to the same. */
  readonly acts: readonly DropAct[];
  readonly act: DropAct;
}

/** Cards in hand, beside where they are. */
export interface Dragging {
  readonly dropping: Dropping | null;
  readonly guides: readonly Guide[];
}
