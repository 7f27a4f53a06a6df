import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { FrameId, NoteId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from './canvas-id.ts';

/** What a canvas that is being replaced shows, for the one that replaces it. */
export interface LastView {
  readonly viewport: Viewport;
  /** How it is made again for a room of another size; null where somebody has moved the map. */
  readonly fitted: { readonly make: (room: DOMRect) => Viewport; readonly isLeft: boolean } | null;
}

type Viewport = Point & { readonly zoom: number };

/** What commands may ask of the canvas on screen. Registered by the canvas while it is mounted. */
export interface CanvasViewer {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showActualSize: () => void;
  /** Shows the whole map, or all of the given things. */
  readonly fit: (ids?: readonly CanvasId[]) => void;
  /** Brings something into view, moving no more than needed. */
  readonly show: (id: CanvasId) => void;
  /** Brings the last of some things into view, unless one of them is seen. */
  readonly showAny: (ids: readonly CanvasId[]) => void;
  /**
   * Shows something and gives it the focus; with other things, from further away if need be, where all can be read
   * at once. Whether they can.
   */
  readonly reveal: (id: CanvasId, others?: readonly CanvasId[]) => boolean;
  /** Shows a note and puts the cursor into its text. */
  readonly writeNote: (id: NoteId) => void;
  /** Brings a frame into view, from its title on where it is too large. */
  readonly showFrame: (id: FrameId) => void;
  /** Shows a frame and gives its title the focus. */
  readonly revealFrame: (id: FrameId) => void;
  /** Zooms in far enough to read something, unless it can be read already. */
  readonly approach: (id: CanvasId) => void;
  /** The point of the canvas at a place on screen, as mouse events tell it. */
  readonly findPoint: (place: { readonly clientX: number; readonly clientY: number }) => Point;
  /** Middle of what is on screen, in canvas units. */
  readonly readCentre: () => { readonly x: number; readonly y: number };
  /** Animates cards from where they lie to where they do in the map that the document holds next. */
  readonly glideTo: (map: ArgumentMap) => void;
  readonly focus: () => void;
}
