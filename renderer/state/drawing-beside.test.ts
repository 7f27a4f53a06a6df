import { expect, it } from 'vitest';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { composePicture } from '../../shared/pictures/compose-picture.ts';
import type { Background } from '../background/background.ts';
import type { PictureFile } from '../background/tasks/draw-picture-file.ts';
import { drawBeside, rehearseDrawing } from './drawing-beside.ts';
import { drawingWords } from './drawing-words.ts';
import { wishForMap } from './saving-pictures.ts';

const MAP = layOutCards(
  readNotation(`
    motion M "Schools should stop giving homework"
    a supports M
    o attacks M
  `),
);

function start() {
  const asked: PictureFile[] = [];
  const endings: (() => void)[] = [];
  const run: Background['run'] = (_name, input) => {
    asked.push(input as PictureFile);
    return new Promise<never>((_, reject) => endings.push(() => reject(new Error('Broken'))));
  };
  return { background: { run }, asked, end: () => endings.shift()?.() };
}

it('rehearses once for a window, with few pixels however far apart cards lie', () => {
  const { background, asked } = start();
  const statements = [...MAP.statements.values()].map((each, index) => ({
    ...each,
    at: { x: 90_000 * index, y: 0 },
  }));
  const wide: ArgumentMap = {
    ...MAP,
    statements: new Map(statements.map((each) => [each.id, each])),
  };
  rehearseDrawing(background, wide);
  rehearseDrawing(background, MAP);
  expect(asked).toHaveLength(1);
  for (const { map, wish } of asked) {
    const { width, height } = composePicture(map, wish.order, drawingWords()).bounds;
    expect(width * height * wish.scale ** 2).toBeLessThan(20_000);
  }
});

it('has a picture wait for the rehearsal, which may fail, and no longer', async () => {
  const { background, asked, end } = start();
  const draw = () => {
    const file = { map: MAP, lines: [], wish: wishForMap('png', 2, 'light') };
    void drawBeside(background, { ...file, sink: new WritableStream() });
  };
  rehearseDrawing(background, MAP);
  draw();
  await Promise.resolve();
  expect(asked).toHaveLength(1);
  end();
  await expect.poll(() => asked.length).toBe(2);
});

it('rehearses nothing where there is no card', () => {
  const { background, asked } = start();
  rehearseDrawing(background, { ...MAP, statements: new Map() });
  expect(asked).toEqual([]);
});
