/** What a sequence of glyphs is drawn as one. */
export interface Ligature {
  /** The glyphs after the first one. */
  readonly rest: readonly number[];
  readonly glyph: number;
}

const LIGATURES = 4;

/**
 * The ligatures of a font (OpenType 1.9, table `GSUB`, lookups of type 4), by their first glyph, in the order they
 * are tried. Linear.
 */
export function readLigatures(gsub: DataView): ReadonlyMap<number, readonly Ligature[]> {
  const found = new Map<number, readonly Ligature[]>();
  for (const lookup of readOffsets(gsub, gsub.getUint16(8), 0)) {
    if (gsub.getUint16(lookup) !== LIGATURES) continue;
    for (const table of readOffsets(gsub, lookup, 4)) {
      const firsts = readCoverage(gsub, table + gsub.getUint16(table + 2));
      for (const [index, set] of readOffsets(gsub, table, 4).entries()) {
        const first = firsts[index];
        if (first !== undefined) found.set(first, readSet(gsub, set));
      }
    }
  }
  return found;
}

function readSet(gsub: DataView, set: number): readonly Ligature[] {
  return readOffsets(gsub, set, 0).map((at) => ({
    glyph: gsub.getUint16(at),
    rest: readWords(gsub, at + 4, gsub.getUint16(at + 2) - 1),
  }));
}

function readCoverage(gsub: DataView, at: number): readonly number[] {
  const count = gsub.getUint16(at + 2);
  if (gsub.getUint16(at) === 1) return readWords(gsub, at + 4, count);
  const glyphs: number[] = [];
  for (let range = at + 4; range < at + 4 + 6 * count; range += 6) {
    const last = gsub.getUint16(range + 2);
    for (let glyph = gsub.getUint16(range); glyph <= last; glyph += 1) glyphs.push(glyph);
  }
  return glyphs;
}

/** Offsets from a table, of which their number stands before them. */
function readOffsets(gsub: DataView, table: number, at: number): readonly number[] {
  const count = gsub.getUint16(table + at);
  return readWords(gsub, table + at + 2, count).map((offset) => table + offset);
}

function readWords(view: DataView, at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => view.getUint16(at + 2 * index));
}
