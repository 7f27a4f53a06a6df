import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Box, Size } from '../../shared/layout/box.ts';
import { findMotionId } from '../../shared/model/queries/find-motion.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Workspace } from '../state/workspace.ts';
import { type FreeRoom, findBars, leaveOutBars, raiseFrom } from './free-room.ts';
import { isInView, isMiddleInView } from './shift-into-view.ts';
import type { WindowFit } from './use-window-fit.ts';

/**
 * Keeps what is selected in view when a panel, a bar or the window leaves less room for the map; where nothing is, the
 * motion, in a view that nobody has moved. What somebody had scrolled out of view stays there.
 */
export function useSelectionInView(
  { document, session }: Workspace,
  container: RefObject<HTMLElement | null>,
  findBox: (id: CanvasId) => Box | null,
  { isKept }: WindowFit,
): void {
  const store = useStoreApi();
  useEffect(() => {
    let before: FreeRoom | null = null;
    const keepInView = (earlier: FreeRoom, now: FreeRoom) => {
      const { selection, viewer } = session.getState();
      const motion = isKept() ? findMotionId(document.getState().map) : null;
      const wanted = [...selection].at(-1) ?? motion;
      const box = wanted === null ? null : findBox(wanted);
      const [x, y, zoom] = store.getState().transform;
      if (wanted === null || box === null) return;
      const view = { x, y, zoom };
      const wasSeen = isMiddleInView(raiseFrom(earlier, view), box, earlier);
      if (wasSeen && !isInView(raiseFrom(now, view), box, now)) viewer?.show(wanted);
    };
    const follow = () => {
      const now = readRoom(container.current);
      if (now === null) return;
      if (before !== null && isSmaller(now, before)) keepInView(before, now);
      before = now;
    };
    const observer = new ResizeObserver(follow);
    if (container.current !== null) {
      observer.observe(container.current);
      const bars = findBars(container.current);
      if (bars !== undefined) observer.observe(bars);
    }
    return () => observer.disconnect();
  }, [document, session, store, container, findBox, isKept]);
}

/** Null while it is not laid out. */
function readRoom(element: HTMLElement | null): FreeRoom | null {
  const rect = element?.getBoundingClientRect() ?? new DOMRect();
  return rect.width === 0 ? null : leaveOutBars(element, rect);
}

function isSmaller(now: Size, before: Size): boolean {
  return now.width < before.width || now.height < before.height;
}
