import { expect, it } from 'vitest';
import { MANNERS, type Manner } from '../../../shared/comparison/changed-fields.ts';
import { PALETTES } from '../../../shared/drawing/palette.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { MapView } from './map-view.ts';
import { paintRings } from './paint-rings.ts';

const FAR = 0.05;
const NEAR = 0.2;

/** What is painted for so many cards that differ in the same manner. */
function paintMany(count: number, manner: Manner, zoom: number): readonly string[] {
  const painted: string[] = [];
  const context = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...given: readonly unknown[]) =>
          painted.push([name, ...given].join(' ')),
      set: () => true,
    },
  ) as CanvasRenderingContext2D;
  const ids = Array.from({ length: count }, (_, index) => `s${index}` as StatementId);
  const view = {
    palette: PALETTES.light,
    accent: { line: '#000000', glow: '#000000', hit: '#000000' },
    marks: new Map(ids.map((id) => [id, manner])),
    hits: new Set(),
    selection: new Set(),
    deciding: null,
    zoom,
  } as unknown as MapView;
  const box = { x: 0, y: 0, width: 200, height: 80 };
  const cards = ids.map((id) => ({ id, box }));
  for (const _ of paintRings(context, view, cards));
  return painted;
}

const countSigns = (painted: readonly string[]) =>
  painted.filter((each) => each.startsWith('fillText')).length;

it('gives each of a few cards that differ its sign, at every zoom', () => {
  for (const zoom of [FAR, NEAR]) expect(countSigns(paintMany(5, 'removed', zoom))).toBe(5);
});

it('gives thousands no sign that would hide them from afar, and each a sign from near', () => {
  expect(countSigns(paintMany(2000, 'removed', FAR))).toBe(0);
  expect(countSigns(paintMany(2000, 'removed', NEAR))).toBe(2000);
});

it('tells manners apart from afar by more than their colours', () => {
  const shapes = MANNERS.map((manner) => paintMany(2000, manner, FAR).slice(0, 8).join());
  expect(new Set(shapes).size).toBe(MANNERS.length);
});
