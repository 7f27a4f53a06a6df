import { bench, describe } from 'vitest';
import { createRandom } from '../base/random.ts';
import { en } from '../messages/en.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { createRandomMap } from '../model/random-map.ts';
import { drawMap } from './draw-map.ts';
import { joinSvg } from './testing/join-svg.ts';

function makeMap(count: number): ArgumentMap {
  const map = createRandomMap(createRandom(7), { statements: count });
  const columns = Math.ceil(Math.sqrt(count * 0.75));
  const place = (index: number) => ({
    x: (index % columns) * 480,
    y: Math.floor(index / columns) * 320,
  });
  const statements = [...map.statements].map(
    ([id, statement], index) => [id, { ...statement, at: place(index) }] as const,
  );
  return { ...map, statements: new Map(statements) };
}

describe.each([1_000, 5_000])('%i statements', (count) => {
  const map = makeMap(count);
  const scene = drawMap(map, { theme: 'light', words: en });

  bench('draw the scene', () => {
    drawMap(map, { theme: 'light', words: en });
  });

  bench('write the SVG', () => {
    joinSvg(scene, { title: 'Map', description: '' });
  });
});
