import { compareCodeUnits } from '../base/compare-code-units.ts';
import { memoizeWeakly } from '../base/memoize-weakly.ts';
import { runToEnd } from '../base/run-to-end.ts';
import { type Box, encloseBoxes, growBox } from '../layout/box.ts';
import { measureCard } from '../layout/card.ts';
import type { Routes } from '../layout/routing/route-arguments.ts';
import { routeMap } from '../layout/routing/route-map.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { SourceId, StatementId } from '../model/ids.ts';
import { readingOrder } from '../model/queries/outline.ts';
import type { Shown } from '../model/queries/visible.ts';
import { type CardMarks, findLooks } from './card-look.ts';
import { drawFrames } from './draw-frames.ts';
import type { DrawingStyle } from './drawing-style.ts';
import type { Colour, Palette } from './palette.ts';
import { partNotes } from './part-notes.ts';
import { PICTURE_PALETTES, type PictureTheme } from './print-palettes.ts';
import { argumentsIn, notesIn, rememberCards } from './remembered-figures.ts';
import type { Figure, Scene } from './scene.ts';
import type { DrawingWords } from './words.ts';

/** How a map is to be drawn. */
export interface DrawingOptions {
  readonly theme: PictureTheme;
  /** The messages of any language hold them. */
  readonly words: DrawingWords;
  /** The part that is drawn; null for everything. Sides, colours and lines are those of the whole. */
  readonly shown?: MapPart | null;
  /** The numbers that citations carry, by source. Default: none. */
  readonly sourceNumbers?: ReadonlyMap<SourceId, number>;
  /** What an evaluation writes on cards. Default: nothing. */
  readonly marks?: ReadonlyMap<StatementId, CardMarks>;
  /** Where the lines of all its arguments run, as `routeArguments` gives it. Default: they are routed. */
  readonly routes?: Routes;
}

/** A part of a map, as a view shows it. */
export type MapPart = Pick<Shown, 'statements' | 'arguments' | 'notes'>;

/** Empty space around a picture, in canvas units. */
export const PICTURE_MARGIN = 40;

/**
 * A map as a picture: every frame with its title, every argument's lines and mark, every card in reading order, every
 * note; but notes with a card over them before the cards. The same map and options give the same scene, whatever the
 * order of its tables. Linear except for the routing of lines; cards and lines that have not changed since they were
 * last drawn are the very same figures. A map with nothing in it gives an empty picture.
 */
export function drawMap(map: ArgumentMap, options: DrawingOptions): Scene {
  return frameFigures(runToEnd(drawInPieces(map, options)), PICTURE_PALETTES[options.theme].ground);
}

/** Its figures, one at a time, those of an argument or frame together: all are there at the end. */
export function* drawInPieces(
  map: ArgumentMap,
  options: DrawingOptions,
): Generator<void, readonly Figure[], void> {
  const { theme, words, shown = null, sourceNumbers = NO_NUMBERS, marks = NO_MARKS } = options;
  const palette = PICTURE_PALETTES[theme];
  const notes = sortById(map.notes.values())
    .filter(({ id }) => shown?.notes.has(id) ?? true)
    .map(notesIn(palette));
  const lines = yield* drawArguments(map, options.routes ?? routesOf(map), shown, palette);
  const cards = yield* drawCards(map, shown, { palette, words, sourceNumbers }, marks);
  const frames = yield* drawFrames(map, [...cards, ...notes], palette);
  const { beneath, apart } = partNotes(notes, cards);
  return [
    ...frames.map(({ ground }) => ground),
    ...lines,
    ...frames.map(({ title }) => title),
    ...beneath,
    ...cards,
    ...apart,
  ];
}

const NO_NUMBERS: ReadonlyMap<SourceId, number> = new Map();
const NO_MARKS: ReadonlyMap<StatementId, CardMarks> = new Map();

/**
 * Figures as a picture of them all, with a margin around them, on whole canvas units; `extent` is what encloses
 * them.
 */
export function frameFigures(
  figures: readonly Figure[],
  ground: Colour | null,
  extent: Box | null = encloseFigures(figures),
): Scene {
  return { bounds: frame(extent), ground, figures };
}

/** The smallest box around figures; null for none. */
export function encloseFigures(figures: readonly Figure[]): Box | null {
  return encloseBoxes(figures.map((figure) => figure.bounds));
}

// The same map is drawn several times over: as a whole, as sheets, in another theme.
const routesOf = memoizeWeakly((map: ArgumentMap) => routeMap(map));

// Marks after all lines, so that none is crossed out by the line of another argument.
function* drawArguments(
  map: ArgumentMap,
  routes: Routes,
  shown: MapPart | null,
  palette: Palette,
): Generator<void, readonly Figure[], void> {
  const draw = argumentsIn(palette);
  const lines: Figure[] = [];
  const marks: Figure[] = [];
  for (const { id } of sortById(map.arguments.values())) {
    const route = shown?.arguments.has(id) === false ? undefined : routes.get(id);
    if (route === undefined) continue;
    lines.push(draw.lines(route));
    marks.push(draw.mark(route));
    yield;
  }
  return [...lines, ...marks];
}

const drawWhereItStands = rememberCards(({ at }) => at);

function* drawCards(
  map: ArgumentMap,
  shown: MapPart | null,
  style: DrawingStyle,
  marks: ReadonlyMap<StatementId, CardMarks>,
): Generator<void, readonly Figure[], void> {
  const looks = findLooks(map);
  const figures: Figure[] = [];
  for (const id of readingOrder(map)) {
    const statement = map.statements.get(id);
    const look = looks.get(id);
    if (statement === undefined || look === undefined) continue;
    if (shown !== null && !shown.statements.has(id)) continue;
    const card = measureCard(statement, map.sources);
    const own = marks.get(id);
    const marked = own === undefined ? look : { ...look, ...own };
    figures.push(drawWhereItStands(statement, card, marked, style));
    yield;
  }
  return figures;
}

function sortById<Entity extends { readonly id: string }>(
  entities: Iterable<Entity>,
): readonly Entity[] {
  return [...entities].sort((left, right) => compareCodeUnits(left.id, right.id));
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
