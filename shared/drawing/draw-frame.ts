import { type Box, growBox } from '../layout/box.ts';
import { CARD_SPACING } from '../layout/card-style.ts';
import { boundTitle, type FrameGeometry } from '../layout/frame-geometry.ts';
import type { Frame } from '../model/frame.ts';
import { cutFrame } from './cut-frame.ts';
import { drawLine } from './draw-card.ts';
import type { Colour, Palette } from './palette.ts';
import type { Figure, Shape } from './scene.ts';

/**
 * The ground of a frame, with a thin edge, in its colour where it has one, cut out around `strangers`: the cards
 * and notes that reach into its box and are no members (see `cutFrame`).
 */
export function drawFrameGround(
  { frame, box }: FrameGeometry,
  palette: Palette,
  strangers: readonly Box[] = [],
): Figure {
  const edge = frame.hue === undefined ? palette.line : palette.hues[frame.hue].bar;
  const inner = growBox(box, -palette.edgeWidth / 2);
  const radius = 2 * CARD_SPACING.cornerRadius;
  const look = {
    fill: findFrameFill(frame, palette),
    outline: { colour: edge, width: palette.edgeWidth },
  };
  const shape: Shape =
    strangers.length === 0
      ? { kind: 'rect', box: inner, radius, ...look }
      : { kind: 'path', strokes: cutFrame(inner, strangers, radius), leg: null, ...look };
  return {
    subject: { kind: 'frame', id: frame.id, part: 'ground' },
    bounds: box,
    shapes: shape.kind === 'path' && shape.strokes.length === 0 ? [] : [shape],
  };
}

/** The title of a frame, at its upper edge; it covers the lines that pass behind it. */
export function drawFrameTitle(geometry: FrameGeometry, palette: Palette): Figure {
  const { frame, box, title } = geometry;
  const cover = boundTitle(geometry);
  const shapes: readonly Shape[] = [
    { kind: 'rect', box: cover, radius: 0, fill: findFrameFill(frame, palette), outline: null },
    drawLine(title, box, palette.ink),
  ];
  return {
    subject: { kind: 'frame', id: frame.id, part: 'title' },
    bounds: box,
    shapes: title.text === '' ? [] : shapes,
  };
}

/** What a frame is filled with. */
export function findFrameFill({ hue }: Pick<Frame, 'hue'>, palette: Palette): Colour {
  return hue === undefined ? palette.quote : palette.hues[hue].tint;
}
