import { useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import { type CSSProperties, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { overlaps } from '../../../shared/layout/box.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import { findFrameOf } from '../../../shared/model/queries/frames.ts';
import type { Shown } from '../../../shared/model/queries/visible.ts';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import {
  useDocument,
  useGeometry,
  useSession,
  useWorkspace,
} from '../../state/workspace-context.ts';
import { panAtEdges } from '../dragging/pan-at-edges.ts';
import { findView } from '../mounting/mounting.ts';
import { useCanvasSurface } from '../surface-context.ts';
import { boundTitle } from './crowded-titles.ts';
import { findFrames } from './find-frames.ts';
import { FrameTitle } from './frame-title.tsx';
import type { Ground } from './use-frame-gestures.ts';
import { useMountedTitles } from './use-mounted-titles.ts';
import { useTitlesWithRoom } from './use-titles-with-room.ts';

// A title is to be read however far away its frame is: never smaller than this.
const LEAST_TEXT_PX = 12;
const TEXT_SIZE = 14;

// Titles this far from the view are elements already.
const MARGIN_PX = 200;
// While the view zooms, all titles change their size together at each of these steps, not at each frame.
const STEPS_TO_DOUBLE = 4;

/**
 * The titles of the frames near the view, where their frames are, at a size that reads. One without room
 * is not seen until it has the focus.
 */
export function FrameTitles() {
  const workspace = useWorkspace();
  const shown = useShownStatements();
  const { index } = useCanvasSurface();
  // Asked for once: it takes a while, and there may be hundreds of titles.
  const ground = useGround();
  const frames = useFrames(shown);
  const scale = useStore(({ transform }) => scaleAt(transform[2]));
  const renamed = useSession((state) => state.renaming);
  const selection = useSession((state) => state.selection);
  const near = useStore(({ transform, width, height }) => {
    const view = findView(transform, { width, height }, MARGIN_PX);
    return frames.filter(
      ({ frame, box }) => frame.id === renamed || overlaps(boundTitle(box, scale), view),
    );
  }, hasSameMembers);
  const hasRoom = useTitlesWithRoom(near, scale, index);
  const map = useDocument((state) => state.map);
  const isGone = renamed !== null && !map.frames.has(renamed);
  useEffect(() => {
    // Else its title would be open, and keep the keys, should undo bring it back.
    if (isGone) workspace.session.setState({ renaming: null });
  }, [isGone, workspace]);
  const chosen = useMemo(() => findFrameOf(map, selection)?.id, [map, selection]);
  const mounted = useMountedTitles(near, (id) => hasRoom(id) || id === renamed || id === chosen);
  if (near.length === 0) return null;
  return (
    <ViewportPortal>
      <div style={{ '--title-scale': scale } as CSSProperties}>
        {mounted.map((geometry) => (
          <FrameTitle
            key={geometry.frame.id}
            geometry={geometry}
            isCrowded={!hasRoom(geometry.frame.id)}
            ground={ground}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}

function useGround(): Ground {
  const flow = useStoreApi();
  const { screenToFlowPosition, setViewport } = useReactFlow();
  return useMemo(
    () => ({
      findPoint: screenToFlowPosition,
      startPanning: (onPan) => {
        const { domNode, panBy, transform } = flow.getState();
        const [x, y, zoom] = transform;
        const room = domNode?.getBoundingClientRect() ?? new DOMRect();
        const panning = panAtEdges({ room, panBy: (by) => void panBy(by), onPan });
        return { ...panning, takeBack: () => void setViewport({ x, y, zoom }) };
      },
    }),
    [flow, screenToFlowPosition, setViewport],
  );
}

/** The frames where they are; where most of the map is anew, a moment late, so that what changed it is done first. */
function useFrames(shown: Shown | null): readonly FrameGeometry[] {
  const origin = useGeometry(({ boxes }) => boxes.origin);
  const followed = useDeferredValue(origin);
  const before = useRef<readonly FrameGeometry[]>([]);
  const frames = useGeometry((geometry) =>
    geometry.boxes.origin === followed ? findFrames(geometry, shown) : before.current,
  );
  useEffect(() => {
    before.current = frames;
  }, [frames]);
  return frames;
}

function scaleAt(zoom: number): number {
  const least = Math.max(1, LEAST_TEXT_PX / (TEXT_SIZE * zoom));
  return 2 ** (Math.ceil(Math.log2(least) * STEPS_TO_DOUBLE) / STEPS_TO_DOUBLE);
}

function hasSameMembers(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((each, index) => each === second[index]);
}
