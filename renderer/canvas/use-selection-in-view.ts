import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Box, Size } from '../../shared/layout/box.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Workspace } from '../state/workspace.ts';
import { isLostFromView } from './shift-into-view.ts';

/**
 * Keeps what is selected in view when a panel or the window leaves less room for the map. What somebody
 * had scrolled out of view stays there.
 */
export function useSelectionInView(
  { session }: Workspace,
  container: RefObject<HTMLElement | null>,
  findBox: (id: CanvasId) => Box | null,
): void {
  const store = useStoreApi();
  useEffect(() => {
    let before: Size | null = null;
    const keepInView = (earlier: Size, now: Size) => {
      const { selection, viewer } = session.getState();
      const selected = [...selection].at(-1);
      const box = selected === undefined ? null : findBox(selected);
      const [x, y, zoom] = store.getState().transform;
      if (selected === undefined || box === null) return;
      if (isLostFromView({ x, y, zoom }, box, earlier, now)) viewer?.show(selected);
    };
    const follow = () => {
      const now = readSize(container.current);
      if (now === null) return;
      if (before !== null && isSmaller(now, before)) keepInView(before, now);
      before = now;
    };
    const observer = new ResizeObserver(follow);
    if (container.current !== null) observer.observe(container.current);
    return () => observer.disconnect();
  }, [session, store, container, findBox]);
}

/** Null while it is not laid out. */
function readSize(element: HTMLElement | null): Size | null {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width === 0 ? null : { width, height };
}

function isSmaller(now: Size, before: Size): boolean {
  return now.width < before.width || now.height < before.height;
}
