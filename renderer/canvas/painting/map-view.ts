import type { Manner } from '../../../shared/comparison/changed-fields.ts';
import type { Palette } from '../../../shared/drawing/palette.ts';
import type { Box } from '../../../shared/layout/box.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import type { EntityId } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Geometry } from '../../state/geometry.ts';
import type { MapIndex } from '../map-index.ts';
import type { AwaitedFonts } from './awaited-fonts.ts';
import type { Looks } from './marked-looks.ts';

/** Everything that one painting of the canvas depends on. */
export interface MapView {
  readonly geometry: Geometry;
  readonly index: MapIndex;
  /** Whether there is time to find lines that nobody has looked at yet. */
  readonly mayFindLines: () => boolean;
  /** How each card looks. */
  readonly looks: Looks;
  /** In the order they are painted. */
  readonly frames: readonly FrameGeometry[];
  readonly selection: ReadonlySet<CanvasId>;
  /** What is an element above the canvas, and not to be painted. */
  readonly isElement: (id: CanvasId) => boolean;
  readonly fonts: AwaitedFonts;
  readonly palette: Palette;
  readonly accent: { readonly line: string; readonly glow: string; readonly hit: string };
  /** How each thing differs where maps are compared; empty otherwise. */
  readonly marks: ReadonlyMap<EntityId, Manner>;
  /** What a search has found. */
  readonly hits: Pick<ReadonlySet<StatementId>, 'has'>;
  /** What decides the outcome that is being explained; all else is quiet. Null: nothing is. */
  readonly deciding: ReadonlySet<CanvasId> | null;
  readonly zoom: number;
  /** Where the canvas units' origin lies, in CSS pixels. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly pixelRatio: number;
  /** What is on screen, in canvas units. */
  readonly sight: Box;
  /** Where what lies is to be painted: what reaches into view, or into a part of it. */
  readonly box: Box;
}
