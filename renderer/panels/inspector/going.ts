import { createContext, useContext } from 'react';
import type { CanvasId } from '../../state/canvas-id.ts';

/** Selects a thing, brings it into view and lets the inspector speak of it. */
export const GoContext = createContext<(id: CanvasId) => void>(() => undefined);

export function useGo(): (id: CanvasId) => void {
  return useContext(GoContext);
}
