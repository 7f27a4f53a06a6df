import { describe, expect, it } from 'vitest';
import { POSITION_HUES } from '../model/statement.ts';
import { type Colour, PALETTES, type Palette } from './palette.ts';
import { PICTURE_PALETTES, PICTURE_THEMES } from './print-palettes.ts';

type Linear = readonly [red: number, green: number, blue: number];

function readLinear(colour: Colour): Linear {
  const read = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [read(1), read(3), read(5)];
}

const luminance = ([red, green, blue]: Linear): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2, definition of contrast ratio. */
function contrast(first: Colour, second: Colour): number {
  const [light = 0, dark = 0] = [first, second]
    .map((colour) => luminance(readLinear(colour)))
    .sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE lightness, 0 to 100. */
function lightness(linear: Linear): number {
  const value = luminance(linear);
  return value > 0.008856 ? 116 * Math.cbrt(value) - 16 : 903.3 * value;
}

// Machado, Oliveira, Fernandes 2009: matrices for full protanopia and deuteranopia.
const COLOUR_BLINDNESS: Readonly<Record<string, readonly Linear[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function seeWith(matrix: readonly Linear[], colour: Colour): Linear {
  const seen = readLinear(colour);
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2]),
  );
  return [red, green, blue];
}

function listCardGrounds(palette: Palette): readonly Colour[] {
  const tints = POSITION_HUES.map((hue) => palette.hues[hue].tint);
  const heat = [palette.supportTint, palette.attackTint];
  return [palette.card, palette.quote, palette.ground, ...tints, ...heat];
}

describe.each(PICTURE_THEMES)('The %s palette', (theme) => {
  const palette = PICTURE_PALETTES[theme];
  const least = theme.startsWith('contrast') ? { text: 7, bar: 4.5 } : { text: 4.5, bar: 3 };

  it('writes every colour as #rrggbb', () => {
    const { hues, lineWidth: _, edgeWidth: __, barWidth: ___, quiet: ____, ...colours } = palette;
    const ofHues = Object.values(hues).flatMap(({ bar, tint }) => [bar, tint]);
    const all = [...Object.values(colours), ...ofHues];
    for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it(`sets every text at ${least.text}:1 or more on each ground it can stand on`, () => {
    for (const ground of listCardGrounds(palette)) {
      for (const text of ['ink', 'muted', 'support', 'attack'] as const) {
        expect(contrast(palette[text], ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(
          least.text,
        );
      }
    }
    for (const mark of ['support', 'attack'] as const) {
      expect(contrast(palette.sign, palette[mark]), mark).toBeGreaterThanOrEqual(least.text);
    }
  });

  it(`sets bars at ${least.bar}:1 or more beside the card and the ground`, () => {
    for (const hue of POSITION_HUES) {
      const { bar, tint } = palette.hues[hue];
      for (const ground of [tint, palette.card, palette.ground]) {
        expect(contrast(bar, ground), `${hue} on ${ground}`).toBeGreaterThanOrEqual(least.bar);
      }
    }
  });

  // The plain look says nothing by colour: shapes and words carry it.
  it.skipIf(theme === 'plain')(
    'tells support from attack by lightness too, for the colour-blind as well',
    () => {
      const difference = (see: (colour: Colour) => Linear): number =>
        Math.abs(lightness(see(palette.support)) - lightness(see(palette.attack)));
      expect(difference(readLinear)).toBeGreaterThanOrEqual(8);
      for (const [name, matrix] of Object.entries(COLOUR_BLINDNESS)) {
        expect(
          difference((colour) => seeWith(matrix, colour)),
          name,
        ).toBeGreaterThanOrEqual(8);
      }
    },
  );

  it.skipIf(least.text < 7)('leaves text that is quiet readable', () => {
    const quieten = (colour: Colour): Colour => `#${[1, 3, 5].map(mixOver(colour)).join('')}`;
    const mixOver = (colour: Colour) => (start: number) => {
      const [over = 0, ground = 0] = [colour, palette.ground].map((each) =>
        Number.parseInt(each.slice(start, start + 2), 16),
      );
      const mixed = Math.round(palette.quiet * over + (1 - palette.quiet) * ground);
      return mixed.toString(16).padStart(2, '0');
    };
    for (const ground of listCardGrounds(palette)) {
      for (const text of ['ink', 'muted', 'support', 'attack'] as const) {
        expect(
          contrast(quieten(palette[text]), quieten(ground)),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.skipIf(least.text < 7)('draws thick lines and edges that are seen', () => {
    expect(palette.lineWidth).toBeGreaterThan(PALETTES.light.lineWidth);
    expect(palette.edgeWidth).toBeGreaterThan(PALETTES.light.edgeWidth);
    const seen = (of: Palette) => of.barWidth - of.edgeWidth;
    expect(seen(palette)).toBeGreaterThanOrEqual(seen(PALETTES.light));
    for (const ground of listCardGrounds(palette)) {
      expect(contrast(palette.line, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('gives no two positions the same bar', () => {
    const bars = POSITION_HUES.map((hue) => {
      const { bar, rhythm = [] } = palette.hues[hue];
      return `${bar} ${rhythm}`;
    });
    expect(new Set(bars).size).toBe(bars.length);
  });

  it.runIf(theme === 'greyscale' || theme === 'plain')('breaks no two bars alike', () => {
    const rhythms = POSITION_HUES.map((hue) => `${palette.hues[hue].rhythm}`);
    expect(new Set(rhythms).size).toBe(rhythms.length);
  });
});
