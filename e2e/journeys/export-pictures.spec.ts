import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { cards, invokeFromMenu, readMap, saveAs } from '../fixtures/map-driver.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

test('the whole map leaves as PNG and as SVG, with every leg and every statement', async ({
  open,
  folder,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(cards(page).first()).toBeVisible();

  const png = join(folder, 'map.png');
  await stubDialogs(app, { savePaths: [png] });
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByText('Picture exported: map.png').first()).toBeVisible();
  const bytes = await readFile(png);
  expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);

  const svg = join(folder, 'map.svg');
  await stubDialogs(app, { savePaths: [svg] });
  await invokeFromMenu(app, 'file.exportSvg');
  await expect(page.getByText('Picture exported: map.svg').first()).toBeVisible();

  const picture = await readFile(svg, 'utf8');
  await saveAs(app, page, join(folder, 'map.argmap'));
  const map = await readMap(join(folder, 'map.argmap'));
  const legs = map.arguments.reduce((sum, argument) => sum + argument.premises.length, 0);
  expect(picture.match(/class="leg"/g)).toHaveLength(legs);
  expect(picture.match(/data-statement=/g)).toHaveLength(map.statements.length);
  expect(picture).not.toContain('foreignObject');
  // At 2x the PNG has twice the pixels of the SVG's size.
  const width = Number(/ width="([\d.]+)"/.exec(picture)?.[1]);
  expect(bytes.readUInt32BE(16)).toBe(width * 2);
  // The window knows cards and lines beforehand, the command line does not.
  const again = join(folder, 'again.svg');
  execFileSync(process.execPath, [
    join(import.meta.dirname, '..', '..', 'out', 'cli', 'contention.mjs'),
    ...['export', join(folder, 'map.argmap'), again, '--language', 'en'],
  ]);
  expect(await readFile(again, 'utf8')).toBe(picture);
});
