import { useEffect, useState } from 'react';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId } from '../../../shared/model/ids.ts';

// A title takes half a millisecond to become an element, and seen from afar there may be hundreds.
const MOST_ADDED = 16;
const REST_MS = 100;

const NONE: ReadonlySet<FrameId> = new Set();

/**
 * Which titles are elements of those that are to be: what is seen or in hand at once, the others, which
 * only keys and screen readers come to, a few at a time while the view rests. What is one stays one.
 */
export function useMountedTitles(
  wanted: readonly FrameGeometry[],
  isAtOnce: (id: FrameId) => boolean,
): readonly FrameGeometry[] {
  const [ready, setReady] = useState(NONE);
  const mounted = wanted.filter(({ frame: { id } }) => ready.has(id) || isAtOnce(id));
  useEffect(() => {
    if (wanted.every(({ frame }) => ready.has(frame.id))) return;
    const timer = setTimeout(() => setReady(chooseReady(wanted, mounted)), REST_MS);
    return () => clearTimeout(timer);
  });
  return mounted;
}

function chooseReady(
  wanted: readonly FrameGeometry[],
  mounted: readonly FrameGeometry[],
): ReadonlySet<FrameId> {
  const ready = new Set(mounted.map(({ frame }) => frame.id));
  const most = ready.size + MOST_ADDED;
  for (const { frame } of wanted) {
    if (ready.size >= most) break;
    ready.add(frame.id);
  }
  return ready;
}
