import { useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import type { LastView } from '../state/canvas-viewer.ts';

type MakeView = (room: DOMRect) => Viewport;
/** Whether a view in a room shows what somebody is at. */
type ShowsWork = (view: Viewport, room: DOMRect) => boolean;
type Store = Pick<ReturnType<typeof useStoreApi>, 'getState'>;

/** Shows views that fit the room they have, made anew for each size of it until somebody moves the map. */
export interface WindowFit {
  /** Waits for a canvas that is not laid out yet. */
  readonly show: (make: MakeView, durationMs: number) => void;
  /** Says that the app itself goes to a view to show something, which does not count as somebody moving the map. */
  readonly allow: (view: Viewport) => void;
  /** Whether what is shown is as the app has made it: nobody has moved the map since. */
  readonly isKept: () => boolean;
  /** What is shown, for the canvas that takes the place of this one. */
  readonly leave: () => LastView;
  /** Goes on from what the canvas before showed. */
  readonly resume: (last: LastView) => void;
  /** Begins to follow the size of the canvas; gives what ends it. */
  readonly follow: () => () => void;
}

export function useWindowFit(
  container: RefObject<HTMLElement | null>,
  showsWork: ShowsWork,
): WindowFit {
  const store = useStoreApi();
  const fit = useMemo(
    () => createWindowFit(store, container, showsWork),
    [store, container, showsWork],
  );
  useEffect(() => fit.follow(), [fit]);
  return fit;
}

interface Made {
  readonly view: Viewport;
  readonly size: string;
  /** Whether the app has gone on from it to show something. */
  readonly isLeft: boolean;
}

export function createWindowFit(
  store: Store,
  container: RefObject<HTMLElement | null>,
  showsWork: ShowsWork,
): WindowFit {
  let make: MakeView | null = null;
  let made: Made | null = null;

  const isKept = () => made !== null && isSameView(made.view, store.getState().transform);
  const place = (durationMs: number) => {
    const room = container.current?.getBoundingClientRect();
    if (make === null || room === undefined || room.width === 0 || room.height === 0) return;
    made = { view: make(room), size: readSize(room), isLeft: false };
    const { panZoom } = store.getState();
    void panZoom?.setViewport(made.view, durationMs === 0 ? {} : { duration: durationMs });
  };
  const adapt = () => {
    const room = container.current?.getBoundingClientRect();
    if (room !== undefined && made?.size === readSize(room)) return;
    if (made !== null && !isKept()) make = null;
    // What somebody is at is not let go of for the whole.
    const isAway =
      made?.isLeft === true && make !== null && room !== undefined && !showsWork(make(room), room);
    if (!isAway) place(0);
  };
  return {
    show: (next, durationMs) => {
      make = next;
      made = null;
      place(durationMs);
    },
    allow: (view) => {
      if (made !== null && isKept()) made = { ...made, view, isLeft: true };
    },
    isKept,
    leave: () => {
      const [x, y, zoom] = store.getState().transform;
      const isLeft = made?.isLeft === true;
      return {
        viewport: { x, y, zoom },
        fitted: make !== null && isKept() ? { make, isLeft } : null,
      };
    },
    resume: ({ viewport, fitted }) => {
      const room = container.current?.getBoundingClientRect();
      make = fitted?.make ?? null;
      const size = room === undefined ? '' : readSize(room);
      made = fitted === null ? null : { view: viewport, size, isLeft: fitted.isLeft };
      void store.getState().panZoom?.setViewport(viewport);
    },
    follow: () => {
      const observer = new ResizeObserver(adapt);
      if (container.current !== null) observer.observe(container.current);
      return () => observer.disconnect();
    },
  };
}

/** A bar that comes under the map takes height alone, and often as somebody presses a card: that stays. */
function readSize({ width }: DOMRect): string {
  return `${width} ${window.innerWidth} ${window.innerHeight}`;
}

function isSameView({ x, y, zoom }: Viewport, transform: readonly [number, number, number]) {
  return [x, y, zoom].every((value, index) => Math.abs(value - (transform[index] ?? 0)) < 0.01);
}
