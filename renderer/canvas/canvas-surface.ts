import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import { PALETTES } from '../../shared/drawing/palette.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { readTheme } from '../state/theme.ts';
import type { Workspace } from '../state/workspace.ts';
import { createLocating, type Locating } from './locating.ts';
import { createLookAhead } from './look-ahead.ts';
import { createMapIndex, type MapIndex } from './map-index.ts';
import { createMounting, type Mounting } from './mounting/mounting.ts';
import { createAwaitedFonts } from './painting/awaited-fonts.ts';
import { type PaintedMap, startPainting } from './painting/painted-map.ts';
import { createSight, type Sight } from './sight.ts';

/** What one canvas keeps beside React: where things lie, which are elements, which are seen as such. */
export interface CanvasSurface {
  /** What is painted on; wherever it is put, the picture on it stays. */
  readonly canvas: HTMLCanvasElement;
  readonly sight: Sight;
  /** Starts painting, or gives the painting that is under way. */
  readonly paint: () => PaintedMap;
  readonly stopPainting: () => void;
  /** Fulfilled once all that was in view has been painted and could be seen. */
  readonly whenPainted: Promise<void>;
  readonly index: MapIndex;
  readonly locating: Locating;
  readonly mounting: Mounting;
  /** Elements that are in the document at this moment: what the painted map leaves out. */
  readonly elements: Set<CanvasId>;
  /** Hears when an element comes or goes, before it is seen. */
  readonly listeners: Set<() => void>;
}

/** The surface of a workspace: the first picture is painted on it before React has a place for it. */
export const surfaceOf = memoizeWeakly((workspace: Workspace): CanvasSurface => {
  const index = createMapIndex(workspace);
  const mounting = createMounting(workspace, index);
  const locating = createLocating(index, createLookAhead(workspace));
  const elements = new Set<CanvasId>();
  const listeners = new Set<() => void>();
  const canvas = document.createElement('canvas');
  const fonts = createAwaitedFonts(document.fonts);
  const sight = createSight();
  let painted: PaintedMap | null = null;
  let onPainted = (): void => {};
  const whenPainted = new Promise<void>((resolve) => {
    onPainted = resolve;
  });

  function paint(): PaintedMap {
    if (painted === null) {
      const parts = { canvas, workspace, index, fonts, flow: sight, elements, onPainted };
      painted = startPainting(parts, PALETTES[readTheme()]);
      listeners.add(painted.repaintSoon);
    }
    return painted;
  }

  function stopPainting(): void {
    if (painted === null) return;
    listeners.delete(painted.repaintSoon);
    painted.end();
    painted = null;
  }

  const painting = { canvas, sight, paint, stopPainting, whenPainted };
  return { ...painting, index, locating, mounting, elements, listeners };
});
