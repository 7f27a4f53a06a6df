import { useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';

type MakeView = (room: DOMRect) => Viewport;
type Store = Pick<ReturnType<typeof useStoreApi>, 'getState'>;

/** Shows views that fit the room they have, made anew for each size of it until somebody moves the map. */
export interface WindowFit {
  /** Waits for a canvas that is not laid out yet. */
  readonly show: (make: MakeView, durationMs: number) => void;
  /** Begins to follow the size of the canvas; gives what ends it. */
  readonly follow: () => () => void;
}

export function useWindowFit(container: RefObject<HTMLElement | null>): WindowFit {
  const store = useStoreApi();
  const fit = useMemo(() => createWindowFit(store, container), [store, container]);
  useEffect(() => fit.follow(), [fit]);
  return fit;
}

export function createWindowFit(store: Store, container: RefObject<HTMLElement | null>): WindowFit {
  let make: MakeView | null = null;
  let made: { readonly view: Viewport; readonly size: string } | null = null;

  const place = (durationMs: number) => {
    const room = container.current?.getBoundingClientRect();
    if (make === null || room === undefined || room.width === 0 || room.height === 0) return;
    made = { view: make(room), size: readSize(room) };
    const { panZoom } = store.getState();
    void panZoom?.setViewport(made.view, durationMs === 0 ? {} : { duration: durationMs });
  };
  const adapt = () => {
    const room = container.current?.getBoundingClientRect();
    if (room !== undefined && made?.size === readSize(room)) return;
    if (made === null || isSameView(made.view, store.getState().transform)) place(0);
    else make = null;
  };
  return {
    show: (next, durationMs) => {
      make = next;
      made = null;
      place(durationMs);
    },
    follow: () => {
      const observer = new ResizeObserver(adapt);
      if (container.current !== null) observer.observe(container.current);
      return () => observer.disconnect();
    },
  };
}

/** A bar that comes over or under the map takes height alone, and often as somebody presses a card: that stays. */
function readSize({ width }: DOMRect): string {
  return `${width} ${window.innerWidth} ${window.innerHeight}`;
}

function isSameView({ x, y, zoom }: Viewport, transform: readonly [number, number, number]) {
  return [x, y, zoom].every((value, index) => Math.abs(value - (transform[index] ?? 0)) < 0.01);
}
