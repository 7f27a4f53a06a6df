import type { FlowStore } from './mounting/mounting.ts';

type Seen = ReturnType<FlowStore['getState']>;

/** What part of a map is seen in how much room: what it was first shown at, then what React Flow says. */
export interface Sight extends FlowStore {
  /** Shows a part of the map before there is anything to follow. */
  readonly show: (seen: Seen) => void;
  /** Follows React Flow once it knows its room; gives what ends it. */
  readonly follow: (flow: FlowStore) => () => void;
}

export function createSight(): Sight {
  const listeners = new Set<() => void>();
  let seen: Seen = { transform: [0, 0, 1], width: 0, height: 0 };

  function show(next: Seen): void {
    if (isSame(seen, next)) return;
    seen = next;
    for (const listener of listeners) listener();
  }

  return {
    getState: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show,
    follow: (flow) => {
      const take = () => {
        const { transform, width, height } = flow.getState();
        if (width !== 0 && height !== 0) show({ transform, width, height });
      };
      take();
      return flow.subscribe(take);
    },
  };
}

// By numbers, so that what is seen already is not painted again.
function isSame(first: Seen, second: Seen): boolean {
  return (
    first.width === second.width &&
    first.height === second.height &&
    first.transform.every((number, index) => number === second.transform[index])
  );
}
