import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './scripts/paths.mjs';

const pictures = readdirSync(inProject('build/icons')).filter((name) => name.endsWith('.png'));

describe('icons', () => {
  it('come in the sizes that desktops ask for', () => {
    const names = [16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => `${size}x${size}.png`);
    expect([...pictures].sort()).toEqual([...names].sort());
  });

  it.each(pictures)('%s is as large as it is called', (name) => {
    const bytes = readFileSync(inProject('build/icons', name));
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(`${width}x${height}.png`).toBe(name);
  });
});
