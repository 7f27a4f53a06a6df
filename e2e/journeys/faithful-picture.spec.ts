import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { expect, test } from '../fixtures/app.ts';
import { card, invokeFromMenu, placeOf } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function readPixels(image: Image, { x, y, width, height }: Part): Uint8ClampedArray {
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, -x, -y);
  return context.getImageData(0, 0, width, height).data;
}

/** Mean difference of two pictures, 0 to 255. */
function compare(left: Uint8ClampedArray, right: Uint8ClampedArray): number {
  expect(left.length).toBe(right.length);
  return left.reduce((sum, value, at) => sum + Math.abs(value - (right[at] ?? 0)), 0) / left.length;
}

test('a picture shows every card as the canvas shows it, line break for line break', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const [svgPath, pngPath] = [join(folder, 'map.svg'), join(folder, 'map.png')];
  await stubDialogs(app, { savePaths: [svgPath] });
  await invokeFromMenu(app, 'file.exportSvg');
  await expect(page.getByText('Picture exported: map.svg').first()).toBeVisible();
  await stubDialogs(app, { savePaths: [pngPath] });
  await invokeFromMenu(app, 'file.exportPng1x');
  await expect(page.getByText('Picture exported: map.png').first()).toBeVisible();
  const svg = await readFile(svgPath, 'utf8');
  const [, left = '', top = ''] = /viewBox="(\S+) (\S+)/.exec(svg) ?? [];
  const picture = await loadImage(pngPath);

  await page.keyboard.press('Control+0');
  for (const [id, text] of [
    ['m', /Schools should require uniforms/],
    ['r', /Uniforms hide differences/],
    ['o', /Uniforms cost families/],
  ] as const) {
    const shown = card(page, text);
    await expect(shown).toBeVisible();
    const box = await placeOf(shown);
    const [, x = '', y = '', width = '', height = ''] =
      new RegExp(
        `data-statement="${id}">[^]*?<rect x="(\\S+)" y="(\\S+)" width="(\\S+)" height="(\\S+)"`,
      ).exec(svg) ?? [];
    expect([box.width, box.height].map(Math.round)).toEqual([Number(width), Number(height)]);
    // Inside of the edge, which the canvas may place on half a pixel.
    const part = (at: { x: number; y: number }) => ({
      x: Math.round(at.x) + 6,
      y: Math.round(at.y) + 6,
      width: Number(width) - 12,
      height: Number(height) - 12,
    });
    const screen = await loadImage(await page.screenshot({ clip: part(box) }));
    const expected = readPixels(
      picture,
      part({ x: Number(x) - Number(left), y: Number(y) - Number(top) }),
    );
    const found = readPixels(screen, { x: 0, y: 0, width: screen.width, height: screen.height });
    // Letters are smoothed otherwise by a pixel; another line break would differ five times as much.
    expect(compare(found, expected), id).toBeLessThan(6);
  }
});
