import { useStore, ViewportPortal } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import { useGeometry } from '../../state/workspace-context.ts';
import { findFrames } from './find-frames.ts';
import { FrameTitle } from './frame-title.tsx';

// A title is to be read however far away its frame is: never smaller than this.
const LEAST_TEXT_PX = 12;
const TEXT_SIZE = 14;

/** The titles of all frames, where their frames are, at a size that reads. */
export function FrameTitles() {
  const shown = useShownStatements();
  const frames = useGeometry((geometry) => findFrames(geometry, shown));
  const scale = useStore(({ transform }) => scaleAt(transform[2]));
  if (frames.length === 0) return null;
  return (
    <ViewportPortal>
      <div style={{ '--title-scale': scale } as CSSProperties}>
        {frames.map((geometry) => (
          <FrameTitle key={geometry.frame.id} geometry={geometry} />
        ))}
      </div>
    </ViewportPortal>
  );
}

function scaleAt(zoom: number): number {
  return Math.max(1, LEAST_TEXT_PX / (TEXT_SIZE * zoom));
}
