import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DARK = '@media (prefers-color-scheme: dark)';
const [LIGHT_PART = '', DARK_PART = ''] = readStyles('tokens.css').split(DARK);
const [STRONG_LIGHT_PART = '', STRONG_DARK_PART = ''] = readStyles('contrast.css').split(DARK);

function readStyles(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

type Tokens = ReadonlyMap<string, string>;

function readTokens(css: string): Tokens {
  const found = css.matchAll(/--ui-([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

const THEMES: Readonly<Record<string, Tokens>> = {
  light: readTokens(LIGHT_PART),
  dark: readTokens(DARK_PART),
  'high contrast, light': readTokens(LIGHT_PART + STRONG_LIGHT_PART),
  'high contrast, dark': readTokens(DARK_PART + STRONG_DARK_PART),
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, definition of contrast ratio. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['ground', 'surface', 'raised', 'sunken', 'field', 'hover', 'active'];
const READ_ON: Readonly<Record<string, readonly string[]>> = {
  ink: [...GROUNDS, 'warning-soft', 'accent-soft', 'danger-soft'],
  'ink-muted': ['ground', 'surface', 'raised', 'sunken', 'field', 'hover'],
  'accent-ink': ['accent', 'accent-hover'],
  danger: ['surface', 'raised', 'danger-soft'],
  accent: ['ground', 'surface', 'raised', 'field'],
};

describe.each(Object.entries(THEMES))('the %s colours', (name, tokens) => {
  const least = name.startsWith('high') ? 7 : 4.5;

  it('let every word be read on every ground it stands on', () => {
    for (const [ink, grounds] of Object.entries(READ_ON)) {
      for (const ground of grounds) {
        const ratio = contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '');
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('name every colour that the other theme names', () => {
    const all = new Set(Object.values(THEMES).flatMap((theme) => [...theme.keys()]));
    expect([...tokens.keys()].sort()).toEqual([...all].sort());
  });
});
