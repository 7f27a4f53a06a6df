import type { Guide } from '../../shared/layout/alignment/align-box.ts';
import type { Box } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { CanvasId } from './canvas-id.ts';
import type { Connecting } from './connecting.ts';

/** Cards held over something that they would be linked to if they were let go. */
export interface Dropping extends Connecting {
  /** All that would be linked, in reading order. */
  readonly premises: readonly StatementId[];
  readonly over: CanvasId;
  /** What the choice is made in: its left half supports, its right half attacks. Canvas units. */
  readonly box: Box;
}

/** Cards in hand, beside where they are. */
export interface Dragging {
  readonly dropping: Dropping | null;
  readonly guides: readonly Guide[];
}
