import { useEffect, useState } from 'react';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId } from '../../../shared/model/ids.ts';

// A title takes half a millisecond to become an element, and seen from afar there may be hundreds.
const MOST_ADDED = 16;
const REST_MS = 100;

type Titles = ReadonlyMap<FrameId, FrameGeometry>;
const NONE: Titles = new Map();

/**
 * Which titles are elements of those that are to be, and where: what is seen or in hand at once, the others, which
 * only keys and screen readers come to, a few at a time while the view rests. What is one stays one, and until then
 * where it was.
 */
export function useMountedTitles(
  wanted: readonly FrameGeometry[],
  isAtOnce: (id: FrameId) => boolean,
): readonly FrameGeometry[] {
  const [ready, setReady] = useState(NONE);
  const mounted = wanted.flatMap((geometry) => {
    const { id } = geometry.frame;
    return isAtOnce(id) ? geometry : (ready.get(id) ?? []);
  });
  useEffect(() => {
    const isReady = (geometry: FrameGeometry) => ready.get(geometry.frame.id) === geometry;
    if (ready.size === wanted.length && wanted.every(isReady)) return;
    const timer = setTimeout(() => setReady(chooseReady(wanted, mounted)), REST_MS);
    return () => clearTimeout(timer);
  });
  return mounted;
}

/** What is mounted, with a few of what is wanted that is not, or is elsewhere. */
function chooseReady(wanted: readonly FrameGeometry[], mounted: readonly FrameGeometry[]): Titles {
  const ready = new Map(mounted.map((geometry) => [geometry.frame.id, geometry]));
  const late = wanted.filter((geometry) => ready.get(geometry.frame.id) !== geometry);
  for (const geometry of late.slice(0, MOST_ADDED)) ready.set(geometry.frame.id, geometry);
  return ready;
}
