/** Whether what is looked at moves, and when it has come to rest. */
export interface Movement {
  /** Says that it moved just now. */
  readonly note: () => void;
  readonly isOn: () => boolean;
  readonly end: () => void;
}

/** What has not moved for `restMs` is at rest, and `onRest` hears of it once. */
export function createMovement(restMs: number, onRest: () => void): Movement {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  // One timer runs on while something moves at every frame: setting one anew each time costs more.
  function look(): void {
    const left = last + restMs - performance.now();
    timer = left > 0 ? setTimeout(look, left) : null;
    if (timer === null) onRest();
  }

  return {
    note: () => {
      last = performance.now();
      timer ??= setTimeout(look, restMs);
    },
    isOn: () => timer !== null,
    end: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
