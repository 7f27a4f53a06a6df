import { encodeBase64 } from '../../base/base64.ts';
import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { Scene } from '../../drawing/scene.ts';
import { hasRightToLeft } from '../../layout/text/direction.ts';
import type { PlainFamily } from '../../layout/text/font-files.ts';
import { type FontWeight, TEXT_STYLES } from '../../layout/text-style.ts';
import { mirror } from './directions.ts';
import type { FontShelf, OpenedFont, ShapedFile } from './font-shelf.ts';
import { type FontSubset, subsetFont } from './subset-font.ts';

/** The part of a bundled family and weight that a picture uses. */
export interface PictureFont extends FontSubset {
  readonly family: PlainFamily;
  readonly weight: FontWeight;
}

/** The weights that text is drawn in. */
export const FONT_WEIGHTS: readonly FontWeight[] = [400, 600];
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

/** Code points by the weight they are written at. */
type UsedCodes = ReadonlyMap<FontWeight, ReadonlySet<number>>;

function addCodes(used: UsedCodes, further: string): UsedCodes {
  if (further === '') return used;
  const { take, list } = createCodes();
  take(further);
  return new Map(used).set(400, new Set([...(used.get(400) ?? []), ...list()]));
}

/** The code points of a scene's text by weight; remembered with the scene. Linear. */
export const findUsedCodes = memoizeWeakly(({ figures }: Scene): UsedCodes => {
  const used = new Map(FONT_WEIGHTS.map((weight) => [weight, createCodes()]));
  for (const { shapes } of figures) {
    for (const shape of shapes) {
      if (shape.kind === 'text') used.get(TEXT_STYLES[shape.role].weight)?.take(shape.text);
    }
  }
  return new Map([...used].map(([weight, { list }]) => [weight, list()]));
});

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
      return hasRightToLeft(String.fromCodePoint(...codes)) ? withMirrored(codes) : codes;
    },
  };
}

// Brackets between letters of Arabic open the other way.
function withMirrored(codes: ReadonlySet<number>): ReadonlySet<number> {
  const mirrored = [...codes].map(
    (code) => mirror(String.fromCodePoint(code)).codePointAt(0) ?? code,
  );
  return new Set([...codes, ...mirrored]);
}

const FIRST_HIGH_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;

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
