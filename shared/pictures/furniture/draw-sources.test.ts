import { expect, it } from 'vitest';
import { PALETTES } from '../../drawing/palette.ts';
import type { TextShape } from '../../drawing/scene.ts';
import { createMap } from '../../model/argument-map.ts';
import type { MapId, SourceId } from '../../model/ids.ts';
import { drawSources } from './draw-sources.ts';

const ROOM = { x: 100, y: 0, width: 400, height: 0 };

/** The number and the lines of the one source of a list. */
function drawOnly(title: string): readonly TextShape[] {
  const source = { id: 'one' as SourceId, type: 'book', title, author: [] };
  const map = createMap('map' as MapId, { sources: [source] });
  const numbers = new Map([[source.id, 1]]);
  const figure = drawSources(map, numbers, ROOM, { palette: PALETTES.light, heading: 'Sources' });
  const texts = figure?.shapes.filter((shape) => shape.kind === 'text') ?? [];
  return texts.slice(1);
}

const right = ({ x, width }: TextShape) => x + width;

it('puts the number of a source before its text, on the side that this is read from', () => {
  const [mark, line] = drawOnly('A short title');
  if (!mark || !line) throw new Error('The source is listed');
  expect(mark.text).toBe('[1]');
  expect(mark.x).toBe(ROOM.x);
  expect(line.x).toBeGreaterThan(right(mark));
  const [turnedMark, turned] = drawOnly('كتاب عن المدن');
  if (!turnedMark || !turned) throw new Error('The source is listed');
  expect(turnedMark.text).toBe('[1]');
  expect(right(turnedMark)).toBeCloseTo(ROOM.x + ROOM.width);
  expect(right(turned)).toBeLessThan(turnedMark.x);
  expect(turned.x).toBeGreaterThan(ROOM.x);
});

/** Where the numbers of sources stand whose titles are so many words long, in room for as many columns as there can be. */
function placeNumbers(lengths: readonly number[]) {
  const sources = lengths.map((length, index) => ({
    id: `s${index}` as SourceId,
    type: 'book',
    title: 'word '.repeat(length),
    author: [],
  }));
  const map = createMap('map' as MapId, { sources });
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const room = { ...ROOM, width: 2000 };
  const figure = drawSources(map, numbers, room, { palette: PALETTES.light, heading: 'Sources' });
  const texts = figure?.shapes.filter((shape) => shape.kind === 'text') ?? [];
  const marks = texts.filter(({ text }) => /^\[\d+\]$/.test(text));
  return { xs: marks.map(({ x }) => x), low: Math.max(...texts.map(({ baseline }) => baseline)) };
}

it('leaves no column empty before another, and is no higher than its longest source makes it', () => {
  const { xs, low } = placeNumbers([10, 30, 30, 50, 50, 200, 10]);
  const columns = xs.map((x) => (x - ROOM.x) / 440);
  expect(columns).toEqual([...columns].sort((first, second) => first - second));
  const used = [...new Set(columns)];
  expect(used).toEqual([...used.keys()]);
  expect(low).toBe(placeNumbers([200]).low);
});
