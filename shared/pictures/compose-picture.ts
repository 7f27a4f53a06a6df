import { runToEnd } from '../base/run-to-end.ts';
import { drawInPieces, encloseFigures, frameFigures } from '../drawing/draw-map.ts';
import { drawTitle } from '../drawing/draw-title.ts';
import type { Colour } from '../drawing/palette.ts';
import { PAPER_GROUND, PAPER_THEMES, PICTURE_PALETTES } from '../drawing/print-palettes.ts';
import type { Figure, Scene } from '../drawing/scene.ts';
import { type Box, encloseBoxes } from '../layout/box.ts';
import type { Routes } from '../layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { findPart } from './find-part.ts';
import { drawCredits } from './furniture/draw-credits.ts';
import { drawLegend } from './furniture/draw-legend.ts';
import { drawSources } from './furniture/draw-sources.ts';
import { numberSources } from './furniture/number-sources.ts';
import type { PictureOrder } from './picture-order.ts';
import type { PictureWords } from './picture-words.ts';

const FURNITURE_GAP = 32;
// Furniture around a single narrow card still has lines that can be read.
const LEAST_WIDTH = 400;

/**
 * The picture that an order asks for: the map with its title above, and legend, sources and credits
 * beneath, as far as they are asked for and have something to say; of what has no cards, the title alone. Cards, lines and line breaks are
 * those of the canvas. The same map, order and words give the same scene, whether or not `routes` of
 * that map are known. Cost as `drawMap`.
 */
export function composePicture(
  map: ArgumentMap,
  order: PictureOrder,
  words: PictureWords,
  routes?: Routes,
): Scene {
  return runToEnd(composeInPieces(map, order, words, routes));
}

/** The same a figure at a time, as `drawInPieces`: the scene is there at the end. */
export function* composeInPieces(
  map: ArgumentMap,
  order: PictureOrder,
  words: PictureWords,
  routes?: Routes,
): Generator<void, Scene, void> {
  const { theme, furniture, mostFurnitureWidth, marks } = order;
  const palette = PICTURE_PALETTES[theme];
  const part = findPart(map, order.extent);
  const numbers = furniture.sources ? numberSources(map, part) : new Map();
  const content = yield* drawInPieces(map, {
    theme,
    words,
    shown: part,
    sourceNumbers: numbers,
    marks,
    ...(routes === undefined ? {} : { routes }),
  });
  const extent = encloseFigures(content);
  const title = furniture.title ? drawTitle(map.details.title, extent, palette) : null;
  const below = stackBelow(extent, mostFurnitureWidth, [
    (room) => (furniture.legend ? drawLegend(map, part, room, { palette, words, marks }) : null),
    (room) => drawSources(map, numbers, room, { palette, heading: words.drawn.sources }),
    (room) =>
      furniture.credits ? drawCredits(map.details.author, order.date, room, palette) : null,
  ]);
  const above = title === null ? [] : [title];
  const whole = encloseBoxes([
    ...(extent === null ? [] : [extent]),
    ...[...above, ...below].map(({ bounds }) => bounds),
  ]);
  return frameFigures([...above, ...content, ...below], findGround(order), whole);
}

function findGround({ theme, ground }: PictureOrder): Colour | null {
  if (ground === 'none') return null;
  return ground === 'paper' && PAPER_THEMES.includes(theme)
    ? PAPER_GROUND
    : PICTURE_PALETTES[theme].ground;
}

function stackBelow(
  content: Box | null,
  mostWidth: number,
  pieces: readonly ((room: Box) => Figure | null)[],
): readonly Figure[] {
  if (content === null) return [];
  const width = Math.max(LEAST_WIDTH, Math.min(content.width, mostWidth));
  const placed: Figure[] = [];
  let y = content.y + content.height + FURNITURE_GAP;
  for (const draw of pieces) {
    const figure = draw({ x: content.x, y, width, height: 0 });
    if (figure === null) continue;
    placed.push(figure);
    y = figure.bounds.y + figure.bounds.height + FURNITURE_GAP;
  }
  return placed;
}
