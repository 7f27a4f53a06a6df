import type { Box } from '../../../shared/layout/box.ts';
import type { Point } from '../../../shared/model/statement.ts';

// As React Flow has it for cards and for lines.
const NEAR_PX = 40;
const MOST_PX_PER_FRAME = 15;

/** What the view is moved by where something is held near an edge. */
export interface Panned {
  /** What is on screen of the canvas, as the pointer tells its place. */
  readonly room: Box;
  readonly panBy: (by: Point) => void;
  /** The view has moved beneath the pointer. */
  readonly onPan: () => void;
}

export interface Panning {
  /** Where the pointer is by now. */
  readonly follow: (pointer: Point) => void;
  readonly end: () => void;
}

/** Moves the view while the pointer is near an edge or beyond it, faster the nearer it is. */
export function panAtEdges({ room, panBy, onPan }: Panned): Panning {
  let by: Point = { x: 0, y: 0 };
  let frame = 0;
  const step = () => {
    frame = 0;
    if (by.x === 0 && by.y === 0) return;
    panBy(by);
    onPan();
    frame = requestAnimationFrame(step);
  };
  return {
    follow: ({ x, y }) => {
      by = {
        x: findSpeed(x, room.x, room.x + room.width),
        y: findSpeed(y, room.y, room.y + room.height),
      };
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    end: () => {
      by = { x: 0, y: 0 };
      cancelAnimationFrame(frame);
    },
  };
}

/** How far the view moves at a step, along one axis: towards what lies beyond the edge. */
function findSpeed(at: number, start: number, end: number): number {
  const towards = (distance: number) => Math.min(1, Math.max(0, 1 - distance / NEAR_PX));
  return MOST_PX_PER_FRAME * (towards(at - start) - towards(end - at));
}
