import { runToEnd } from '../base/run-to-end.ts';
import { type Box, growBox, overlaps } from '../layout/box.ts';
import type { TextRole } from '../layout/card-geometry.ts';
import { asksForEmoji, splitAsked } from '../layout/text/emoji.ts';
import { measureText } from '../layout/text/measure-text.ts';
import {
  describeFont,
  FONT_FAMILY_CSS,
  putEmojiFirst,
  TEXT_ROLES,
  TEXT_STYLES,
} from '../layout/text-style.ts';
import { cutToView, findFirstSeen } from './cut-to-view.ts';
import type { Painter } from './painter.ts';
import { startOf } from './place-text.ts';
import type { Figure, Outline, PathShape, RectShape, Scene, Shape, TextShape } from './scene.ts';

/** How a scene is painted. */
export interface PaintOptions {
  /** Pixels of the canvas for a canvas unit. Default: 1. */
  readonly scale?: number;
  /** The part of the scene that the canvas shows, in canvas units. Default: all of it. */
  readonly view?: Box;
  /** Families as the value of CSS's `font-family`. Default: `FONT_FAMILY_CSS`. */
  readonly families?: string;
  /** Text smaller than this many pixels is painted as bars of its length. Default: 0. */
  readonly leastTextPixels?: number;
  /** Whether the font of some text is still to come, and the text left out until then. Default: it never is. */
  readonly isAwaited?: (text: string, role: TextRole) => boolean;
}

/**
 * Paints a scene onto a canvas, which may be moved but not scaled, with the top left corner of `view` at the canvas's
 * own: the same picture that `renderSvg` writes. What lies outside of the view is left out, and in a large
 * one much of what is covered. The canvas's state is as before. Linear in the figures for every
 * `TILE_PIXELS` squared.
 */
export function paintScene(painter: Painter, scene: Scene, options: PaintOptions = {}): void {
  runToEnd(paintInPieces(painter, scene, options));
}

/** The same, one figure at a time; the painter is its own until the end. */
export function* paintInPieces(
  painter: Painter,
  scene: Scene,
  options: PaintOptions = {},
): Generator<void, void, void> {
  const { scale = 1, view = scene.bounds } = options;
  const [width, height] = [Math.ceil(view.width * scale), Math.ceil(view.height * scale)];
  const isWhole = width <= TILE_PIXELS && height <= TILE_PIXELS;
  const near = { ...scene, figures: scene.figures.filter(({ bounds }) => overlaps(bounds, view)) };
  for (let top = 0; top < height; top += TILE_PIXELS) {
    for (let left = 0; left < width; left += TILE_PIXELS) {
      painter.save();
      if (!isWhole) clipTo(painter, left, top);
      painter.scale(scale, scale);
      painter.translate(-view.x, -view.y);
      yield* paintTile(painter, near, isWhole ? view : tileOf(view, left, top, scale), options);
      painter.restore();
    }
  }
}

// Small enough that a frame or a card which covers much of a picture covers some of them whole.
const TILE_PIXELS = 2_048;

// In whole pixels, before anything is scaled, so that no seam is seen.
function clipTo(painter: Painter, left: number, top: number): void {
  painter.beginPath();
  painter.rect(left, top, TILE_PIXELS, TILE_PIXELS);
  painter.clip();
}

function tileOf(view: Box, left: number, top: number, scale: number): Box {
  const size = TILE_PIXELS / scale;
  return { x: view.x + left / scale, y: view.y + top / scale, width: size, height: size };
}

function* paintTile(
  painter: Painter,
  scene: Scene,
  view: Box,
  options: PaintOptions,
): Generator<void, void, void> {
  paintGround(painter, scene.ground, view);
  const pen = takePen(painter, options);
  // Edges are soft, and may reach into the pixel beside them.
  const near = growBox(view, SOFT_PIXELS / (options.scale ?? 1));
  const { figures } = scene;
  for (let index = findFirstSeen(figures, near); index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined || !overlaps(figure.bounds, view)) continue;
    for (const shape of figure.shapes) {
      const seen = cutToView(shape, near);
      if (seen !== null) paintShape(pen, seen);
    }
    yield;
  }
}

const SOFT_PIXELS = 2;

// Transparent where there is no ground, whatever the canvas showed before.
function paintGround(painter: Painter, ground: string | null, view: Box): void {
  if (ground === null) {
    painter.clearRect(view.x, view.y, view.width, view.height);
    return;
  }
  painter.fillStyle = ground;
  painter.fillRect(view.x, view.y, view.width, view.height);
}

/**
 * A painter, what is the same for all text of one painting, and the font it has at the moment:
 * setting a font costs more than painting a line with it. Good for as long as nobody else sets the
 * painter's font.
 */
export interface Pen {
  readonly painter: Painter;
  role: TextRole | null;
  readonly families: string;
  readonly barRoles: ReadonlySet<TextRole>;
  readonly isAwaited: (text: string, role: TextRole) => boolean;
}

/**
 * Makes a painter ready for `paintFigure`. The caller sets where and how large: of the options it
 * reads `families` and `isAwaited`, and `scale` only to tell which text is too small.
 */
export function takePen(painter: Painter, options: PaintOptions = {}): Pen {
  painter.lineJoin = 'round';
  painter.textAlign = 'start';
  painter.textBaseline = 'alphabetic';
  const { scale = 1, families = FONT_FAMILY_CSS, leastTextPixels = 0 } = options;
  const { isAwaited = isNever } = options;
  const isSmall = (role: TextRole): boolean => TEXT_STYLES[role].size * scale < leastTextPixels;
  return {
    painter,
    role: readRole(painter, families),
    families,
    barRoles: new Set(TEXT_ROLES.filter(isSmall)),
    isAwaited,
  };
}

const isNever = () => false;

/** Paints one figure, or some of its shapes, in the painter's own coordinates. */
export function paintFigure(pen: Pen, { shapes }: Pick<Figure, 'shapes'>): void {
  for (const shape of shapes) paintShape(pen, shape);
}

function paintShape(pen: Pen, shape: Shape): void {
  if (shape.kind === 'rect') paintRect(pen.painter, shape);
  else if (shape.kind === 'path') paintPath(pen.painter, shape);
  else if (pen.barRoles.has(shape.role)) paintBar(pen.painter, shape);
  else if (!pen.isAwaited(shape.text, shape.role)) paintText(pen, shape);
}

function paintRect(painter: Painter, { box, radius, fill, outline }: RectShape): void {
  painter.beginPath();
  painter.roundRect(box.x, box.y, box.width, box.height, radius);
  finish(painter, fill, outline);
}

function paintPath(painter: Painter, { strokes, fill, outline, leg }: PathShape): void {
  painter.lineCap = leg === null ? 'round' : 'butt';
  painter.beginPath();
  for (const stroke of strokes) {
    const { to } = stroke;
    if (stroke.kind === 'move') painter.moveTo(to.x, to.y);
    else if (stroke.kind === 'line') painter.lineTo(to.x, to.y);
    else {
      const { first, second } = stroke;
      painter.bezierCurveTo(first.x, first.y, second.x, second.y, to.x, to.y);
    }
  }
  if (fill !== null) painter.closePath();
  finish(painter, fill, outline);
}

function finish(painter: Painter, fill: string | null, outline: Outline | null): void {
  if (fill !== null) {
    painter.fillStyle = fill;
    painter.fill();
  }
  if (outline === null) return;
  painter.strokeStyle = outline.colour;
  painter.lineWidth = outline.width;
  painter.stroke();
}

function paintText(pen: Pen, shape: TextShape): void {
  const { painter } = pen;
  if (pen.role !== shape.role) setFont(pen, shape.role);
  painter.direction = shape.direction;
  painter.fillStyle = shape.colour;
  if (asksForEmoji(shape.text)) paintParts(pen, shape);
  else painter.fillText(shape.text, startOf(shape), shape.baseline);
}

/** A line from left to right in which some characters of text are emoji. */
function paintParts(pen: Pen, shape: TextShape): void {
  const { painter, families } = pen;
  const { role, baseline } = shape;
  let { x } = shape;
  for (const { text, isEmoji } of splitAsked(shape.text)) {
    setFont({ ...pen, families: isEmoji ? putEmojiFirst(families) : families }, role);
    painter.fillText(text, x, baseline);
    x += measureText(text, role);
  }
  setFont(pen, role);
}

// As the metrics count: no kerning, and no contextual forms, which only speed switches off. Chromium forgets both when
// the font changes, and ignores a value it believes to have already.
function setFont(pen: Pen, role: TextRole): void {
  const { painter, families } = pen;
  painter.font = describeFont(TEXT_STYLES[role], families);
  painter.fontKerning = 'auto';
  painter.fontKerning = 'none';
  painter.textRendering = 'auto';
  painter.textRendering = 'optimizeSpeed';
  pen.role = role;
  fontsSet.set(painter, { role, families, told: painter.font });
}

interface FontSet {
  readonly role: TextRole;
  readonly families: string;
  /** How the painter itself tells the font. */
  readonly told: string;
}

// A canvas that is painted again and again mostly starts with the font it ended with.
const fontsSet = new WeakMap<Painter, FontSet>();

/** The role whose font a painter has from an earlier pen; null where anything has set it otherwise. */
function readRole(painter: Painter, families: string): TextRole | null {
  const known = fontsSet.get(painter);
  const isSame =
    known?.families === families &&
    known.told === painter.font &&
    painter.fontKerning === 'none' &&
    painter.textRendering === 'optimizeSpeed';
  return isSame ? known.role : null;
}

const X_HEIGHT = 0.5;

function paintBar(painter: Painter, { role, x, baseline, width, colour }: TextShape): void {
  const height = TEXT_STYLES[role].size * X_HEIGHT;
  painter.fillStyle = `${colour}59`;
  painter.fillRect(x, baseline - height, width, height);
}
