import { encodeBase64 } from '../../base/base64.ts';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { PlainFamily } from '../../layout/text/font-files.ts';
import type { FontWeight } from '../../layout/text-style.ts';
import type { FontShelf, OpenedFont, ShapedFile } from './font-shelf.ts';
import { type FontSubset, subsetFont } from './subset-font.ts';
import { addCodes, FONT_WEIGHTS, findUsedCodes } from './used-codes.ts';

/** The part of a bundled family and weight that a picture uses. */
export interface PictureFont extends FontSubset {
  readonly family: PlainFamily;
  readonly weight: FontWeight;
}

const FAMILIES: readonly PlainFamily[] = ['Inter', 'Noto Sans JP', 'Noto Sans KR', 'Noto Sans SC'];

/**
 * The fonts that a scene's text needs, and `further` text of the usual weight, with its characters only, in
 * the order they are asked for a character; the very same where the last picture needed the same. What
 * none of these families has is in none of them: see `collectShaped`.
 */
export async function collectFonts(
  scene: Scene,
  shelf: FontShelf,
  further = '',
): Promise<readonly PictureFont[]> {
  const used = addCodes(findUsedCodes(scene), further);
  const fonts = FONT_WEIGHTS.map((weight) =>
    subsetAgain(shelf, weight, used.get(weight) ?? NO_CODES),
  );
  return (await Promise.all(fonts)).flat();
}

/**
 * The fonts of the scripts in a scene's text that are shaped, and of `further` text as above, whole: which of
 * their glyphs are shown is decided by the program that shows them.
 */
export async function collectShaped(
  scene: Scene,
  shelf: FontShelf,
  further = '',
): Promise<readonly ShapedFile[]> {
  const used = addCodes(findUsedCodes(scene), further);
  const fonts = FONT_WEIGHTS.map((weight) =>
    shelf.openShaped(weight, used.get(weight) ?? NO_CODES),
  );
  return (await Promise.all(fonts)).flat();
}

const NO_CODES: ReadonlySet<number> = new Set();

interface Subsets {
  readonly key: string;
  readonly fonts: readonly PictureFont[];
}

// What each weight was last cut to: the next picture of a map has the same characters nearly always.
const latest = new WeakMap<FontShelf, Map<FontWeight, Subsets>>();

async function subsetAgain(
  shelf: FontShelf,
  weight: FontWeight,
  codes: ReadonlySet<number>,
): Promise<readonly PictureFont[]> {
  const subsets = latest.get(shelf) ?? new Map<FontWeight, Subsets>();
  latest.set(shelf, subsets);
  const key = [...codes].sort((left, right) => left - right).join();
  const known = subsets.get(weight);
  if (known?.key === key) return known.fonts;
  const fonts = subsetFamilies(await shelf.open(weight, codes), weight, codes);
  subsets.set(weight, { key, fonts });
  return fonts;
}

function subsetFamilies(
  opened: readonly OpenedFont[],
  weight: FontWeight,
  codes: ReadonlySet<number>,
): readonly PictureFont[] {
  const fonts: PictureFont[] = [];
  let rest = [...codes];
  for (const family of FAMILIES) {
    const files = opened.filter((each) => each.family === family).map(({ font }) => font);
    if (files.length === 0) continue;
    const subset = subsetFont(files, rest);
    if (subset.glyphs.size > 0) fonts.push({ ...subset, family, weight });
    rest = rest.filter((code) => !subset.glyphs.has(code));
  }
  return fonts;
}

/** Fonts as CSS that holds them itself, for `renderSvg`. */
export function writeFontFaces(
  fonts: readonly PictureFont[],
  shaped: readonly ShapedFile[] = [],
): string {
  return [...fonts.map(writeCutFace), ...shaped.map(writeWholeFace)].join('\n');
}

const writeCutFace = memoizeWeakly((font: PictureFont) =>
  writeFontFace(font, 'font/ttf', 'truetype'),
);

const writeWholeFace = memoizeWeakly((font: ShapedFile) =>
  writeFontFace(font, 'font/woff', 'woff'),
);

function writeFontFace(
  { family, weight, file }: Pick<PictureFont | ShapedFile, 'family' | 'weight' | 'file'>,
  type: string,
  format: string,
): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:${type};base64,${encodeBase64(file)}) format('${format}')}`;
}
