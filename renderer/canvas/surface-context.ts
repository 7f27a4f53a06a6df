import { createContext, useContext, useLayoutEffect } from 'react';
import type { CanvasId } from '../state/canvas-id.ts';
import type { CanvasSurface } from './canvas-surface.ts';

export const CanvasSurfaceContext = createContext<CanvasSurface | null>(null);

export function useCanvasSurface(): CanvasSurface {
  const surface = useContext(CanvasSurfaceContext);
  if (surface === null) throw new Error('Rendered outside of a canvas');
  return surface;
}

/** Says that this component shows a thing as an element, for as long as it is in the document. */
export function useAsElement(id: CanvasId): void {
  const surface = useCanvasSurface();
  useLayoutEffect(() => {
    surface.elements.add(id);
    for (const listener of surface.listeners) listener();
    return () => {
      surface.elements.delete(id);
      for (const listener of surface.listeners) listener();
    };
  }, [surface, id]);
}
