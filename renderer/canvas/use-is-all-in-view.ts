import { useStore } from '@xyflow/react';
import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { type Box, encloseBoxes } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { useGeometry } from '../state/workspace-context.ts';

const findBounds = memoizeWeakly((boxes: ReadonlyMap<StatementId, Box>) =>
  encloseBoxes(boxes.values()),
);

/** Whether no card lies outside of what is on screen. */
export function useIsAllInView(): boolean {
  const bounds = useGeometry((state) => findBounds(state.boxes));
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    if (bounds === null) return true;
    const left = bounds.x * zoom + x;
    const top = bounds.y * zoom + y;
    const isWithin = left >= 0 && top >= 0;
    return isWithin && left + bounds.width * zoom <= width && top + bounds.height * zoom <= height;
  });
}
