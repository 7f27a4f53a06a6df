import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { Figure, Scene } from '../../drawing/scene.ts';
import { hasRightToLeft } from '../../layout/text/direction.ts';
import { type FontWeight, TEXT_STYLES } from '../../layout/text-style.ts';
import { mirror } from './directions.ts';

/** The weights that text is drawn in. */
export const FONT_WEIGHTS: readonly FontWeight[] = [400, 600];

/** Code points by the weight they are written at. */
export type UsedCodes = ReadonlyMap<FontWeight, ReadonlySet<number>>;

/**
 * The code points of a scene's text by weight; remembered with the scene, and those of each figure with it. Linear.
 */
export const findUsedCodes = memoizeWeakly(({ figures }: Scene): UsedCodes => {
  const used = new Map(FONT_WEIGHTS.map((weight) => [weight, new Set<number>()]));
  for (const figure of figures) {
    for (const [weight, codes] of codesOf(figure)) {
      const all = used.get(weight);
      for (const code of codes) all?.add(code);
    }
  }
  return new Map([...used].map(([weight, codes]) => [weight, withMirrored(codes)]));
});

/** The same with those of `further` text of the usual weight. */
export function addCodes(used: UsedCodes, further: string): UsedCodes {
  if (further === '') return used;
  const added = withMirrored(new Set(listCodes([further])));
  return new Map(used).set(400, new Set([...(used.get(400) ?? []), ...added]));
}

type FigureCodes = readonly (readonly [weight: FontWeight, codes: readonly number[]])[];

const NO_CODES: FigureCodes = [];

// A card that has not changed is the same figure in the next picture.
const codesOf = memoizeWeakly(({ shapes }: Figure): FigureCodes => {
  const texts = new Map<FontWeight, string[]>();
  for (const shape of shapes) {
    if (shape.kind !== 'text') continue;
    const { weight } = TEXT_STYLES[shape.role];
    const own = texts.get(weight);
    if (own === undefined) texts.set(weight, [shape.text]);
    else own.push(shape.text);
  }
  if (texts.size === 0) return NO_CODES;
  return [...texts].map(([weight, own]) => [weight, listCodes(own)]);
});

const FIRST_HIGH_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;

// Marks in a table, because a set would be asked for every letter of a map; each list has a mark of its own.
const marks = new Uint32Array(FIRST_HIGH_SURROGATE);
let mark = 0;

/** Every code point of some texts once. */
function listCodes(texts: readonly string[]): readonly number[] {
  mark += 1;
  const codes: number[] = [];
  const far = new Set<number>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= FIRST_HIGH_SURROGATE) {
        far.add(text.codePointAt(at) ?? 0);
        if (unit < FIRST_LOW_SURROGATE) at += 1;
      } else if (marks[unit] !== mark) {
        marks[unit] = mark;
        codes.push(unit);
      }
    }
  }
  return far.size === 0 ? codes : [...codes, ...far];
}

// Brackets between letters of Arabic open the other way.
function withMirrored(codes: ReadonlySet<number>): ReadonlySet<number> {
  if (!hasRightToLeft(String.fromCodePoint(...codes))) return codes;
  const mirrored = [...codes].map(
    (code) => mirror(String.fromCodePoint(code)).codePointAt(0) ?? code,
  );
  return new Set([...codes, ...mirrored]);
}
