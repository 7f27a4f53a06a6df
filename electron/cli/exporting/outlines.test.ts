import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { subsetFont } from '../../../shared/pictures/fonts/subset-font.ts';
import { traceGlyph } from '../../../shared/pictures/fonts/trace-glyph.ts';
import { USUAL_ORDER } from '../../../shared/pictures/picture-order.ts';
import { joinParts } from '../../../shared/pictures/picture-parts.ts';
import { findAttachedMap } from '../../../shared/pictures/reopening/find-attached-map.ts';
import { inflate } from '../../files/inflate.ts';
import { HARD_MAPS } from '../testing/hard-maps.ts';
import { createNodeShelf } from './bundled-fonts.ts';
import { drawPicture } from './draw-picture.ts';

const SIDE = 160;
const SIZE = 100;

type Covered = (x: number, y: number) => boolean;

function paint(draw: (context: ReturnType<typeof open>) => void): Covered {
  const context = open();
  context.translate(20, 120);
  draw(context);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return (x, y) => (data[4 * (y * SIDE + x) + 3] ?? 0) > 127;
}

/** Pixels of one that are nowhere near any of the other: hints move edges by up to a pixel. */
function countStrays(one: Covered, other: Covered): number {
  const near = [-1, 0, 1];
  let count = 0;
  for (let y = 1; y < SIDE - 1; y += 1) {
    for (let x = 1; x < SIDE - 1; x += 1) {
      const isNear = () => near.some((dx) => near.some((dy) => other(x + dx, y + dy)));
      if (one(x, y) && !isNear()) count += 1;
    }
  }
  return count;
}

function open() {
  return createCanvas(SIDE, SIDE).getContext('2d');
}

async function traceText(text: string, weight: 400 | 600) {
  const codes = new Set([...text].map((each) => each.codePointAt(0) ?? 0));
  const opened = await createNodeShelf().open(weight, codes);
  const [first] = opened.filter(({ font }) => [...codes].some((code) => font.findGlyph(code) > 0));
  if (first === undefined) throw new Error(`No font has ${text}`);
  const subset = subsetFont([first.font], codes);
  return { ...subset, family: first.family };
}

describe('outlines of text', () => {
  // By both rules of filling, but where one stroke crosses itself, which most letters do not.
  const either = ['Agae8%&ßé', 'ệữẵợẮ', 'Жяё', '回宿題校鬱', '뷁한说', '→①◎★'].join('');
  const cases = [
    ...[...either].map((character) => [character, ['nonzero', 'evenodd']] as const),
    ...[...'やめるべきあの'].map((character) => [character, ['nonzero']] as const),
  ];

  it.each(cases)('cover for %s what the font covers', async (character, rules) => {
    for (const weight of [400, 600] as const) {
      const { glyphs, unitsPerEm, shape, file } = await traceText(character, weight);
      // The font that other pictures bring along: neither has rules that put accents elsewhere.
      const name = `Traced ${character} ${weight}`;
      GlobalFonts.register(Buffer.from(file), name);
      const due = paint((context) => {
        context.font = `${SIZE}px '${name}'`;
        context.fillText(character, 0, 0);
      });
      for (const rule of rules) {
        const drawn = paint((context) => {
          context.scale(SIZE / unitsPerEm, SIZE / unitsPerEm);
          const paths = traceGlyph(shape, glyphs.get(character.codePointAt(0) ?? 0) ?? 0);
          for (const data of paths) context.fill(new Path2D(data), rule);
        });
        expect(countStrays(due, drawn)).toBeLessThan(4);
        expect(countStrays(drawn, due)).toBeLessThan(4);
      }
    }
  });
});

async function drawSvg(map: ArgumentMap): Promise<string> {
  const picture = await drawPicture(
    map,
    {
      format: 'svg',
      order: USUAL_ORDER,
      scale: 1,
      paper: { kind: 'own' },
      carriesMap: true,
      textAsOutlines: true,
      description: null,
    },
    'en',
  );
  if (picture.kind === 'error') throw new Error(picture.error);
  return new TextDecoder().decode(await joinParts(picture.value));
}

describe('an SVG with text as outlines', () => {
  it.each([
    'English',
    'Japanese',
    'Vietnamese',
    'Arabic',
    'Hebrew, Hindi and Thai',
    'Korean and Chinese',
    'emoji',
  ])(
    'shows no text and needs no font for %s, but has every word to be found and read out',
    async (name) => {
      const map = HARD_MAPS[name]?.();
      if (map === undefined) throw new Error(name);
      const svg = await drawSvg(map);
      const texts = [...svg.matchAll(/<text [^>]* fill="([^"]*)">([^<]*)/g)];
      expect(new Set(texts.map(([, fill]) => fill))).toEqual(new Set(['none']));
      expect(texts.map(([, , text]) => text)).toContain('Motion');
      expect(texts).toHaveLength(svg.match(/<g aria-hidden="true"/g)?.length ?? 0);
      expect(svg).not.toContain('@font-face');
      const names = new Set([...svg.matchAll(/<g id="([\w-]+)">/g)].map(([, id]) => id));
      const used = [...svg.matchAll(/<use xlink:href="#([\w-]+)"/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(50);
      expect(used.filter((id) => !names.has(id))).toEqual([]);
      expect(findAttachedMap(new TextEncoder().encode(svg), inflate).kind).toBe('map');
      expect(await drawSvg(map)).toBe(svg);
    },
  );

  it('leaves as text what no font has', async () => {
    expect(await drawSvg(layOutCards(readNotation('motion M "ດີ 🎉"')))).toMatch(
      /<text[^>]* fill="#[^>]*>ດີ<\/text>/u,
    );
  });
});
