import { readFileSync, writeFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { inProject } from './paths.mjs';
import { runMain } from './progress.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

// Makes every size of the app's icon from build/icons/icon.svg.
await runMain(async () => {
  const svg = readFileSync(inProject('build/icons/icon.svg'), 'utf8');
  for (const size of SIZES) {
    const path = inProject('build/icons', `${size}x${size}.png`);
    writeFileSync(path, await rasterise(svg, size));
    process.stdout.write(`${path}\n`);
  }
  return 0;
});

/**
 * The drawing is parsed at the size asked for, so that small icons are drawn and not scaled down.
 *
 * @param {string} svg
 * @param {number} size in pixels
 */
async function rasterise(svg, size) {
  const sized = svg.replace('width="1024" height="1024"', `width="${size}" height="${size}"`);
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size);
  return canvas.toBuffer('image/png');
}
