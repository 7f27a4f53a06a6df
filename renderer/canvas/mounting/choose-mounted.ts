import type { CanvasId } from '../../state/canvas-id.ts';

/** What decides which things are elements and not only paint. */
export interface MountingWish {
  readonly current: ReadonlySet<CanvasId>;
  /** What is on screen, or nearly, and large enough to be read. */
  readonly inView: readonly CanvasId[];
  /** What may stay although it has left the view a little way. */
  readonly inReach: ReadonlySet<CanvasId>;
  /** What someone has in hand: comes before all else, the first of it first, and stays wherever it lies. */
  readonly pinned: ReadonlySet<CanvasId>;
  /** How many may come at once, what is pinned included, and how many may go. */
  readonly mostAdded: number;
  readonly mostDropped: number;
}

export interface MountingStep {
  /** The same set as before when nothing comes or goes. */
  readonly mounted: ReadonlySet<CanvasId>;
  /** Whether another step would change nothing. */
  readonly isDone: boolean;
}

// What a frame has room for: the rest of a selection follows from frame to frame.
const MOST_GRABBED = 6;

/** One step towards having mounted what is in view, small enough for a frame. */
export function chooseMounted(wish: MountingWish): MountingStep {
  const { current, inView, inReach, pinned } = wish;
  const leaving = [...current].filter((id) => !inReach.has(id) && !pinned.has(id));
  const coming = inView.filter((id) => !current.has(id) && !pinned.has(id));
  const grasped = [...pinned].filter((id) => !current.has(id));
  const grabbed = grasped.slice(0, MOST_GRABBED);
  const dropped = leaving.slice(0, wish.mostDropped);
  const added = coming.slice(0, Math.max(0, wish.mostAdded - grabbed.length));
  const isAllIn = grabbed.length === grasped.length && added.length === coming.length;
  const isDone = isAllIn && dropped.length === leaving.length;
  if (dropped.length + added.length + grabbed.length === 0) return { mounted: current, isDone };
  const mounted = new Set(current);
  for (const id of dropped) mounted.delete(id);
  for (const id of [...grabbed, ...added]) mounted.add(id);
  return { mounted, isDone };
}
