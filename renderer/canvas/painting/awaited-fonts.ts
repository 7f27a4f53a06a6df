import { memoizeWeakly } from '../../../shared/base/memoize-weakly.ts';
import type { TextRole } from '../../../shared/layout/card-geometry.ts';
import { FONT_FAMILIES, type FontWeight, TEXT_STYLES } from '../../../shared/layout/text-style.ts';

/** Tells which text cannot be shown yet. */
export interface AwaitedFonts {
  /** Whether the font of some text is still to come, which is asked for by that. */
  readonly isAwaited: (text: string, role: TextRole) => boolean;
  /** Whether any font that was asked for is still to come. */
  readonly isAnyAwaited: () => boolean;
}

type Range = readonly [first: number, last: number];

interface Face {
  readonly face: FontFace;
  readonly ranges: readonly Range[];
}

// What nearly all text is written in; its font is there before a map is.
const LATIN = /^[\0-\u00ff]*$/;

/**
 * Elements leave text out until its font has come, and so is the canvas to. Shown in a font of the system, it would
 * change before one's eyes, and asking the system for each character takes longer than painting the map. What no font
 * of the page has is awaited by nobody.
 */
export function createAwaitedFonts(fonts: Iterable<FontFace>): AwaitedFonts {
  const asked = new Map<string, FontFace | null>();
  const faces = new Map<FontWeight, readonly Face[]>();
  const settled: Readonly<Record<FontWeight, Set<string>>> = { 400: new Set(), 600: new Set() };

  function isToCome(character: string, weight: FontWeight): boolean {
    const key = `${weight}${character}`;
    const known = asked.get(key);
    const face = known === undefined ? findFace(character, weight) : known;
    asked.set(key, face);
    if (face?.status === 'unloaded') face.load().catch(() => undefined);
    return face?.status === 'loading';
  }

  function findFace(character: string, weight: FontWeight): FontFace | null {
    const code = character.codePointAt(0) ?? 0;
    const own = faces.get(weight) ?? listFaces(fonts, weight);
    faces.set(weight, own);
    const isIn = ([first, last]: Range) => code >= first && code <= last;
    return own.find(({ ranges }) => ranges.some(isIn))?.face ?? null;
  }

  function isAwaited(text: string, role: TextRole): boolean {
    if (LATIN.test(text)) return false;
    const { weight } = TEXT_STYLES[role];
    const there = settled[weight];
    // Asked for each line in each painting, and a font that has come stays.
    if (there.has(text)) return false;
    // All of them, so that all that is needed comes at once.
    const isAny = [...new Set(text)].filter((each) => isToCome(each, weight)).length > 0;
    if (!isAny) there.add(text);
    return isAny;
  }

  return {
    isAwaited,
    isAnyAwaited: () => [...asked.values()].some((face) => face?.status === 'loading'),
  };
}

/** Those of a weight in the order they are asked for a character: of one family, the last first. */
function listFaces(fonts: Iterable<FontFace>, weight: FontWeight): readonly Face[] {
  const all = [...fonts].filter((face) => face.weight.split(' ').some((each) => +each === weight));
  const named = (face: FontFace) => face.family.replaceAll(/["']/g, '');
  return FONT_FAMILIES.flatMap((family) =>
    all.filter((face) => named(face) === family).reverse(),
  ).map((face) => ({ face, ranges: rangesOf(face) }));
}

// Some of them are hundreds, and each map that is opened in a page asks for them.
const rangesOf = memoizeWeakly(({ unicodeRange }: FontFace) => readRanges(unicodeRange));

/** A list as CSS's `unicode-range` has it, without wildcards. */
function readRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [first = 0, last = first] = part
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return [first, last];
  });
}
