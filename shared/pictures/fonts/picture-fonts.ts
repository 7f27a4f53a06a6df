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
  const used = findUsedCodes(scene);
  for (const character of further) used.get(400)?.add(character.codePointAt(0) ?? 0);
  const fonts: PictureFont[] = [];
  for (const weight of WEIGHTS) {
    const codes = used.get(weight) ?? new Set();
    const opened = await shelf.open(weight, codes);
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

function findUsedCodes({ figures }: Scene): ReadonlyMap<FontWeight, Set<number>> {
  const used = new Map<FontWeight, Set<number>>(WEIGHTS.map((weight) => [weight, new Set()]));
  for (const { shapes } of figures) {
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue;
      const codes = used.get(TEXT_STYLES[shape.role].weight);
      for (const character of shape.text) codes?.add(character.codePointAt(0) ?? 0);
    }
  }
  return used;
}

/** Fonts as CSS that holds them itself, for `renderSvg`. */
export function writeFontFaces(fonts: readonly PictureFont[]): string {
  return fonts
    .map(
      ({ family, weight, file }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${encodeBase64(file)}) format('truetype')}`,
    )
    .join('\n');
}
