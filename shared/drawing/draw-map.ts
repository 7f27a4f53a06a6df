import { compareCodeUnits } from '../base/compare-code-units.ts';
import { type Box, encloseBoxes } from '../layout/box.ts';
import { measureCard } from '../layout/card.ts';
import {
  boundFrame,
  type FrameGeometry,
  measureFrame,
  sortFrames,
} from '../layout/frame-geometry.ts';
import { measureNote } from '../layout/note-card.ts';
import { routeArguments } from '../layout/routing/route-arguments.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { FrameMember } from '../model/frame.ts';
import type { NoteId, StatementId } from '../model/ids.ts';
import { readingOrder } from '../model/queries/outline.ts';
import { findLooks } from './card-look.ts';
import { drawArgumentLines, drawArgumentMark } from './draw-argument.ts';
import { drawCard } from './draw-card.ts';
import { drawFrameGround, drawFrameTitle } from './draw-frame.ts';
import { drawNote } from './draw-note.ts';
import { drawTitle } from './draw-title.ts';
import type { DrawingStyle } from './drawing-style.ts';
import { growBox } from './figure-bounds.ts';
import { PALETTES, type Palette, type Theme } from './palette.ts';
import type { Figure, Scene } from './scene.ts';
import type { DrawingWords } from './words.ts';

/** How a map is to be drawn. */
export interface DrawingOptions {
  readonly theme: Theme;
  /** The messages of any language hold them. */
  readonly words: DrawingWords;
  /** Whether the map's title stands above it. Default: yes. */
  readonly showsTitle?: boolean;
}

/** Empty space around a picture, in canvas units. */
export const PICTURE_MARGIN = 40;

/**
 * The whole map as a picture: the title, every frame with its title, every argument's lines and mark, every note, every card in
 * reading order. The same map and options give the same scene, whatever the order of its tables.
 * Linear but for the routing of lines. A map with nothing in it gives an empty picture.
 */
export function drawMap(map: ArgumentMap, options: DrawingOptions): Scene {
  const palette = PALETTES[options.theme];
  const style = { palette, words: options.words };
  const frames = measureFrames(map);
  const content = [
    ...frames.map((frame) => drawFrameGround(frame, palette)),
    ...drawArguments(map, palette),
    ...frames.map((frame) => drawFrameTitle(frame, palette)),
    ...sortById(map.notes.values()).map((note) => drawNote(note, palette)),
    ...drawCards(map, style),
  ];
  const extent = encloseFigures(content);
  const title = options.showsTitle === false ? null : drawTitle(map.details.title, extent, palette);
  const figures = title === null ? content : [title, ...content];
  return { bounds: frame(encloseFigures(figures)), ground: palette.ground, figures };
}

function measureFrames(map: ArgumentMap): readonly FrameGeometry[] {
  if (map.frames.size === 0) return [];
  const boxes = findBoxes(map);
  const boxOf = (member: FrameMember): Box | undefined => {
    const note = map.notes.get(member as NoteId);
    return note === undefined
      ? boxes.get(member as StatementId)
      : { ...note.at, ...measureNote(note).size };
  };
  return sortFrames(
    [...map.frames.values()].flatMap((frame) => {
      const box = boundFrame(frame.members.flatMap((id) => boxOf(id) ?? []));
      return box === null ? [] : [measureFrame(frame, box)];
    }),
  );
}

// Marks after all lines, so that none is crossed out by the line of another argument.
function drawArguments(map: ArgumentMap, palette: Palette): readonly Figure[] {
  const routes = sortById(routeArguments(map, findBoxes(map)).values());
  return [
    ...routes.map((route) => drawArgumentLines(route, palette)),
    ...routes.map((route) => drawArgumentMark(route, palette)),
  ];
}

function drawCards(map: ArgumentMap, style: DrawingStyle): readonly Figure[] {
  const looks = findLooks(map);
  const figures: Figure[] = [];
  for (const id of readingOrder(map)) {
    const statement = map.statements.get(id);
    const look = looks.get(id);
    if (statement === undefined || look === undefined) continue;
    const card = measureCard(statement, map.sources);
    figures.push(drawCard(statement, card, statement.at, look, style));
  }
  return figures;
}

function findBoxes(map: ArgumentMap): ReadonlyMap<StatementId, Box> {
  const boxes = new Map<StatementId, Box>();
  for (const statement of map.statements.values()) {
    boxes.set(statement.id, { ...statement.at, ...measureCard(statement, map.sources).size });
  }
  return boxes;
}

function sortById<Entity extends { readonly id: string }>(
  entities: Iterable<Entity>,
): readonly Entity[] {
  return [...entities].sort((left, right) => compareCodeUnits(left.id, right.id));
}

function encloseFigures(figures: readonly Figure[]): Box | null {
  return encloseBoxes(figures.map((figure) => figure.bounds));
}

// On whole units, so that a picture has whole pixels.
function frame(extent: Box | null): Box {
  const { x, y, width, height } = extent ?? { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = Math.ceil(x + width);
  const bottom = Math.ceil(y + height);
  return growBox({ x: left, y: top, width: right - left, height: bottom - top }, PICTURE_MARGIN);
}
