import { createContext, useContext, useLayoutEffect } from 'react';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Workspace } from '../state/workspace.ts';
import { createLocating, type Locating } from './locating.ts';
import { createMapIndex, type MapIndex } from './map-index.ts';
import { createMounting, type Mounting } from './mounting/mounting.ts';

/** What one canvas keeps beside React: where things lie, which are elements, which are seen as such. */
export interface CanvasSurface {
  readonly index: MapIndex;
  readonly locating: Locating;
  readonly mounting: Mounting;
  /** Elements that are in the document at this moment: what the painted map leaves out. */
  readonly elements: Set<CanvasId>;
  /** Hears when an element comes or goes, before it is seen. */
  readonly listeners: Set<() => void>;
}

export function createCanvasSurface(workspace: Workspace): CanvasSurface {
  const index = createMapIndex(workspace);
  const mounting = createMounting(workspace, index);
  const locating = createLocating(index);
  return { index, locating, mounting, elements: new Set(), listeners: new Set() };
}

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
