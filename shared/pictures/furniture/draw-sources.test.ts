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
