import { useEffect, useState } from 'react';
import type { Box } from '../../../shared/layout/box.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId } from '../../../shared/model/ids.ts';
import { runInSlices } from '../../state/in-slices.ts';
import { useGeometry } from '../../state/workspace-context.ts';
import type { MapIndex } from '../map-index.ts';
import { runAfterFrame } from '../painting/run-after-frame.ts';
import { findCrowdedInPieces } from './crowded-titles.ts';

const NONE: ReadonlySet<FrameId> = new Set();

/**
 * Which of the titles are known to have room. That rests on all cards about them, which seen from afar takes longer
 * than a frame: it is as it was in the frame that shows a change, and no title that comes with it is known.
 */
export function useTitlesWithRoom(
  titles: readonly FrameGeometry[],
  scale: number,
  index: Pick<MapIndex, 'findStatements'>,
): (id: FrameId) => boolean {
  const [roomy, setRoomy] = useState(NONE);
  // At its own size no title is crowded, wherever cards are dragged.
  const isAlike = scale === 1;
  const boxes = useGeometry((geometry) => (isAlike ? null : geometry.boxes));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the index finds follows the boxes
  useEffect(() => {
    if (isAlike) return;
    const halt = new AbortController();
    const { signal } = halt;
    const isOverCard = (box: Box) => index.findStatements(box).length > 0;
    const find = async () => {
      try {
        const crowded = await runInSlices(findCrowdedInPieces(titles, scale, isOverCard), signal);
        const ids = titles.map(({ frame }) => frame.id);
        const found = new Set(ids.filter((id) => !crowded.has(id)));
        setRoomy((before) => (hasSame(before, found) ? before : found));
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    };
    let callOff = () => cancelAnimationFrame(frame);
    const frame = requestAnimationFrame(() => {
      callOff = runAfterFrame(() => void find());
    });
    return () => {
      halt.abort();
      callOff();
    };
  }, [titles, scale, index, boxes, isAlike]);
  return (id) => isAlike || roomy.has(id);
}

function hasSame(before: ReadonlySet<FrameId>, found: ReadonlySet<FrameId>): boolean {
  return before.size === found.size && [...before].every((id) => found.has(id));
}
