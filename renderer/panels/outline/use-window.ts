import { type RefObject, useEffect, useState } from 'react';

/** Height of every line, in pixels; the style sheet sets the same. */
export const ROW_HEIGHT = 60;
const SPARE_ROWS = 6;
// Before the panel was measured, and where nothing is measured at all.
const FIRST_HEIGHT = 720;
const FIRST_EXTENT: Extent = { top: 0, height: FIRST_HEIGHT };

interface Extent {
  readonly top: number;
  readonly height: number;
}

/**
 * Which lines of a long list are on screen, a few more at both ends. Measured with the first frame: before, to ask
 * would have the whole window laid out at once.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): {
  readonly first: number;
  readonly end: number;
  readonly isMeasured: boolean;
  readonly measure: () => void;
} {
  const [extent, setExtent] = useState<Extent | null>(null);
  const measure = () => {
    const element = scroller.current;
    if (element === null) return;
    setExtent({ top: element.scrollTop, height: element.clientHeight || FIRST_HEIGHT });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures by reference only.
  useEffect(() => {
    if (scroller.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller]);
  const { top, height } = extent ?? FIRST_EXTENT;
  const spare = extent === null ? 0 : SPARE_ROWS;
  return {
    first: Math.max(0, Math.floor(top / ROW_HEIGHT) - spare),
    end: Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + spare),
    isMeasured: extent !== null,
    measure,
  };
}

/** Scrolls no more than needed for a line to be seen whole. */
export function scrollToRow(element: HTMLElement, index: number): void {
  const top = index * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT - element.clientHeight;
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop < lowest) element.scrollTop = lowest;
}
