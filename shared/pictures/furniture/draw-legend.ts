import type { MapPart } from '../../drawing/draw-map.ts';
import { drawSide, measureSide } from '../../drawing/draw-side.ts';
import { drawnText } from '../../drawing/drawn-text.ts';
import { makeFigure } from '../../drawing/figure-bounds.ts';
import type { Palette } from '../../drawing/palette.ts';
import { cutByRhythm } from '../../drawing/rhythm.ts';
import type { Figure, Shape, TextShape } from '../../drawing/scene.ts';
import type { Box } from '../../layout/box.ts';
import { cutText } from '../../layout/text/cut-text.ts';
import { findDirection } from '../../layout/text/direction.ts';
import { measureText } from '../../layout/text/measure-text.ts';
import { TEXT_STYLES } from '../../layout/text-style.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { findJoinedRelation } from '../../model/queries/joined-relation.ts';
import { huesOf, listPositions } from '../../model/queries/positions.ts';
import { type Side, sidesOf } from '../../model/queries/sides.ts';
import type { PositionHue } from '../../model/statement.ts';
import type { PictureOrder } from '../picture-order.ts';
import type { PictureWords } from '../picture-words.ts';
import { drawSample, type LineSample, SAMPLE_SIZE } from './legend-samples.ts';
import { drawMarkSample, MARK_SAMPLE_WIDTH, type MarkSample } from './mark-samples.ts';
import { moveShape } from './move-shape.ts';

const ROW_HEIGHT = 40;
const ITEM_GAP = 32;
const SAMPLE_GAP = 8;
// Long enough for a rhythm to be seen.
const BAR_HEIGHT = 30;
// A statement on one line, as most are written.
const LONGEST_TEXT = 640;

// Drawn from the origin, which is the left end of the middle of its row.
interface Item {
  readonly shapes: readonly Shape[];
  readonly width: number;
}

interface LegendStyle {
  readonly palette: Palette;
  readonly words: PictureWords;
  readonly marks: PictureOrder['marks'];
}

/**
 * What lines and sides, marks, and colours mean, as far as the part has them: each kind begins a row of
 * its own, with as many rows as the width of `room` asks for, from its top left corner. Null where
 * there is nothing to explain.
 */
export function drawLegend(
  map: ArgumentMap,
  part: MapPart | null,
  room: Box,
  style: LegendStyle,
): Figure | null {
  const lines = findSamples(map, part).map((sample) => makeLineItem(sample, style));
  const sides = findSides(map, part).map((side) => makeSideItem(side, style));
  const kinds = [
    [...lines, ...sides],
    makeMarkItems(map, part, style),
    makePositionItems(map, part, room.width, style),
  ];
  const rows = kinds.flatMap((items) => breakRows(items, room.width));
  if (rows.length === 0) return null;
  const shapes = rows.flatMap((row, index) => {
    const y = room.y + (index + 1 / 2) * ROW_HEIGHT;
    return row.flatMap(({ item, x }) =>
      item.shapes.map((shape) => moveShape(shape, { x: room.x + x, y })),
    );
  });
  return makeFigure({ kind: 'legend' }, shapes);
}

interface Placed {
  readonly item: Item;
  readonly x: number;
}

function breakRows(items: readonly Item[], width: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let x = 0;
  for (const item of items) {
    const row = rows.at(-1);
    const fits = row !== undefined && x + item.width <= width;
    if (!fits) x = 0;
    if (fits) row.push({ item, x });
    else rows.push([{ item, x }]);
    x += item.width + ITEM_GAP;
  }
  return rows;
}

const LINE_SAMPLES = ['supports', 'attacks', 'undercuts', 'together', 'attacksTogether'] as const;

function findSamples(map: ArgumentMap, part: MapPart | null): readonly LineSample[] {
  const all = [...map.arguments.values()].filter(({ id }) => part?.arguments.has(id) !== false);
  const found = new Set<LineSample>(
    all.map(({ relation, target }) =>
      target.kind === 'argument' && relation === 'attacks' ? 'undercuts' : relation,
    ),
  );
  const joined = findJoinedRelation(all);
  if (joined !== null) found.add(joined === 'attacks' ? 'attacksTogether' : 'together');
  return LINE_SAMPLES.filter((sample) => found.has(sample));
}

function findSides(map: ArgumentMap, part: MapPart | null): readonly Side[] {
  const sides = sidesOf(map);
  const found = new Set<Side>();
  for (const id of part?.statements ?? map.statements.keys()) found.add(sides.get(id) ?? 'neither');
  return (['for', 'against', 'both'] as const).filter((side) => found.has(side));
}

function makeLineItem(sample: LineSample, { palette, words }: LegendStyle): Item {
  const shapes = drawSample(sample, palette).map((shape) =>
    moveShape(shape, { x: 0, y: -SAMPLE_SIZE.height / 2 }),
  );
  const word = words.drawn[sample === 'attacksTogether' ? 'together' : sample];
  return addText(shapes, SAMPLE_SIZE.width, word, palette);
}

function makeSideItem(side: Side, { palette, words }: LegendStyle): Item {
  const width = measureSide(side, words);
  const { baseline, lineHeight } = TEXT_STYLES.label;
  const header = { x: 0, baseline: baseline - lineHeight / 2, width };
  return { shapes: drawSide(side, header, { palette, words }), width };
}

function makePositionItems(
  map: ArgumentMap,
  part: MapPart | null,
  width: number,
  { palette }: LegendStyle,
): readonly Item[] {
  const hues = huesOf(map);
  return listPositions(map).flatMap((id): readonly Item[] => {
    const hue = hues.get(id);
    const text = map.statements.get(id)?.text.trim() ?? '';
    if (hue === undefined || text === '' || part?.statements.has(id) === false) return [];
    const room = Math.min(LONGEST_TEXT, width - palette.barWidth - SAMPLE_GAP);
    const short = cutText(drawnText(text), room, 'source');
    return [addText(drawBarSample(hue, palette), palette.barWidth, short, palette)];
  });
}

function drawBarSample(hue: PositionHue, { hues, barWidth }: Palette): readonly Shape[] {
  const { bar: fill, rhythm = [] } = hues[hue];
  return cutByRhythm(BAR_HEIGHT, rhythm).map(({ from, to }) => {
    const box = { x: 0, y: from - BAR_HEIGHT / 2, width: barWidth, height: to - from };
    return { kind: 'rect', box, radius: 0, fill, outline: null };
  });
}

function makeMarkItems(
  map: ArgumentMap,
  part: MapPart | null,
  { palette, words, marks }: LegendStyle,
): readonly Item[] {
  const found = new Set<MarkSample | 'strength'>();
  for (const id of part?.statements ?? map.statements.keys()) {
    const { outcome, heat } = marks.get(id) ?? {};
    if (outcome !== undefined) found.add(outcome.status);
    if (outcome !== undefined && outcome.strength !== null) found.add('strength');
    if (heat !== undefined && heat.share > 0) found.add(heat.change <= 0 ? 'carries' : 'weighs');
  }
  return (['in', 'out', 'undecided', 'strength', 'carries', 'weighs'] as const)
    .filter((sample) => found.has(sample))
    .map((sample) => {
      if (sample === 'strength') return makeStrengthItem(palette, words);
      const isHeat = sample === 'carries' || sample === 'weighs';
      const text = isHeat ? words.drawn[sample] : words.status[sample];
      return addText(drawMarkSample(sample, palette), MARK_SAMPLE_WIDTH[sample], text, palette);
    });
}

const SOME_STRENGTH = '65';

/** A figure as a card's header has it. */
function makeStrengthItem(palette: Palette, words: PictureWords): Item {
  const { baseline, lineHeight } = TEXT_STYLES.label;
  const width = measureText(SOME_STRENGTH, 'label');
  const figure: TextShape = {
    kind: 'text',
    role: 'label',
    direction: 'ltr',
    text: SOME_STRENGTH,
    width,
    x: 0,
    baseline: baseline - lineHeight / 2,
    colour: palette.muted,
  };
  return addText([figure], width, words.drawn.strength, palette);
}

function addText(shapes: readonly Shape[], from: number, text: string, palette: Palette): Item {
  const shown = drawnText(text);
  const { baseline, lineHeight } = TEXT_STYLES.source;
  const line: TextShape = {
    kind: 'text',
    role: 'source',
    direction: findDirection(shown),
    text: shown,
    width: measureText(shown, 'source'),
    x: from + SAMPLE_GAP,
    baseline: baseline - lineHeight / 2,
    colour: palette.ink,
  };
  return { shapes: [...shapes, line], width: line.x + line.width };
}
