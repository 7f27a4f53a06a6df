import { encodeBase64 } from '../../base/base64.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { FontFile } from '../../layout/text/font-files.ts';
import { type FontWeight, TEXT_STYLES } from '../../layout/text-style.ts';
import type { FontShelf } from './font-shelf.ts';
import { type FontSubset, subsetFont } from './subset-font.ts';

/** The part of a bundled family and weight that a picture uses. */
export interface PictureFont extends FontSubset {
  readonly family: FontFile['family'];
  readonly weight: FontWeight;
}

const WEIGHTS: readonly FontWeight[] = [400, 600];
const FAMILIES: readonly FontFile['family'][] = ['Inter', 'Noto Sans JP'];

/**
 * The fonts that a scene's text needs, and `further` text of the usual weight, with its characters only, in the order they are asked for a
 * character. What neither bundled font has is in none of them: Arabic, Hebrew, Korean, Thai, emoji.
 */
export async function collectFonts(
  scene: Scene,
  shelf: FontShelf,
  further = '',
): Promise<readonly PictureFont[]> {
  const used = findUsedCodes(scene, further);
  const shelves = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const codes = used.get(weight) ?? NO_CODES;
      return { weight, codes, opened: await shelf.open(weight, codes) };
    }),
  );
  const fonts: PictureFont[] = [];
  for (const { weight, codes, opened } of shelves) {
    let rest = [...codes];
    for (const family of FAMILIES) {
      const files = opened.filter((each) => each.family === family).map(({ font }) => font);
      if (files.length === 0) continue;
      const subset = subsetFont(files, rest);
      if (subset.glyphs.size > 0) fonts.push({ ...subset, family, weight });
      rest = rest.filter((code) => !subset.glyphs.has(code));
    }
  }
  return fonts;
}

const NO_CODES: ReadonlySet<number> = new Set();

// `further` is text of the usual weight.
function findUsedCodes(
  { figures }: Scene,
  further: string,
): ReadonlyMap<FontWeight, ReadonlySet<number>> {
  const used = new Map(WEIGHTS.map((weight) => [weight, createCodes()]));
  used.get(400)?.take(further);
  for (const { shapes } of figures) {
    for (const shape of shapes) {
      if (shape.kind === 'text') used.get(TEXT_STYLES[shape.role].weight)?.take(shape.text);
    }
  }
  return new Map([...used].map(([weight, { list }]) => [weight, list()]));
}

// Marks in a table, because a set is asked for every letter of a map.
function createCodes() {
  const near = new Uint8Array(FIRST_HIGH_SURROGATE);
  const far = new Set<number>();
  return {
    take: (text: string) => {
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < FIRST_HIGH_SURROGATE) near[unit] = 1;
        else far.add(text.codePointAt(at) ?? 0);
        if (unit >= FIRST_HIGH_SURROGATE && unit < FIRST_LOW_SURROGATE) at += 1;
      }
    },
    list: (): ReadonlySet<number> => {
      const codes = new Set<number>();
      for (let code = 0; code < near.length; code += 1) if (near[code] === 1) codes.add(code);
      for (const code of far) codes.add(code);
      return codes;
    },
  };
}

const FIRST_HIGH_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;

/** Fonts as CSS that holds them itself, for `renderSvg`. */
export function writeFontFaces(fonts: readonly PictureFont[]): string {
  return fonts
    .map(
      ({ family, weight, file }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${encodeBase64(file)}) format('truetype')}`,
    )
    .join('\n');
}
