import type { Guide } from '../../shared/layout/alignment/align-box.ts';
import type { Box } from '../../shared/layout/box.ts';
import type { CanvasId } from './canvas-id.ts';
import type { Connecting } from './connecting.ts';

/** A card held over something that it would be linked to if it were let go. */
export interface Dropping extends Connecting {
  readonly over: CanvasId;
  /** What the choice is made in: its left half supports, its right half attacks. Canvas units. */
  readonly box: Box;
}

/** Cards in hand, beside where they are. */
export interface Dragging {
  readonly dropping: Dropping | null;
  readonly guides: readonly Guide[];
}
