import { writeOutline } from './write-outline.ts';

const HEADER = 36;

/**
 * Reads outlines out of the table `glyf` as WOFF 2.0 has it (section 5.1): what is answered gives those of a glyph
 * as OpenType has them, without hints; empty for a blank. Throws for a glyph that is made of glyphs. Linear in
 * all points at first, later in those of a glyph.
 */
export function openOutlines(glyf: DataView): (glyph: number) => Uint8Array {
  const places = findPlaces(glyf);
  return (glyph) => {
    const count = glyf.getInt16(HEADER + 2 * glyph);
    if (count < 0) throw new Error('A glyph is made of glyphs');
    return count === 0 ? NOTHING : readOutline(glyf, count, places[glyph] ?? NOWHERE);
  };
}

const NOTHING = new Uint8Array(0);

/** Where a glyph's parts begin: how many points each contour has, the kinds of its steps, the steps. */
interface Place {
  readonly counts: number;
  readonly flags: number;
  readonly steps: number;
}

const NOWHERE: Place = { counts: 0, flags: 0, steps: 0 };

function findPlaces(glyf: DataView): readonly Place[] {
  const [contours = 0, points = 0, kinds = 0] = [8, 12, 16].map((at) => glyf.getUint32(at));
  let counts = HEADER + contours;
  let flags = counts + points;
  let steps = flags + kinds;
  const places: Place[] = [];
  for (let glyph = 0; glyph < glyf.getUint16(4); glyph += 1) {
    places.push({ counts, flags, steps });
    const count = glyf.getInt16(HEADER + 2 * glyph);
    let left = 0;
    for (let contour = 0; contour < count; contour += 1) {
      left += readPacked(glyf, counts);
      counts += sizeOfPacked(glyf, counts);
    }
    for (; left > 0; left -= 1) {
      steps += sizeOfStep(glyf.getUint8(flags) & 127);
      flags += 1;
    }
    // How long the hints are, which stand elsewhere.
    if (count > 0) steps += sizeOfPacked(glyf, steps);
  }
  return places;
}

function readOutline(glyf: DataView, contours: number, place: Place): Uint8Array {
  const ends: number[] = [];
  let { counts, steps } = place;
  let points = 0;
  for (let contour = 0; contour < contours; contour += 1) {
    points += readPacked(glyf, counts);
    counts += sizeOfPacked(glyf, counts);
    ends.push(points - 1);
  }
  const outline = {
    ends,
    xs: new Int32Array(points),
    ys: new Int32Array(points),
    isOn: new Uint8Array(points),
  };
  let [x, y] = [0, 0];
  for (let point = 0; point < points; point += 1) {
    const flag = glyf.getUint8(place.flags + point);
    outline.isOn[point] = flag < 128 ? 1 : 0;
    const step = readStep(glyf, flag & 127, steps);
    steps += sizeOfStep(flag & 127);
    x += step.x;
    y += step.y;
    outline.xs[point] = x;
    outline.ys[point] = y;
  }
  return writeOutline(outline);
}

// Small numbers take a byte, others up to three (section 4.2).
const WORD = 253;

function sizeOfPacked(view: DataView, at: number): number {
  const code = view.getUint8(at);
  if (code < WORD) return 1;
  return code === WORD ? 3 : 2;
}

function readPacked(view: DataView, at: number): number {
  const code = view.getUint8(at);
  if (code < WORD) return code;
  if (code === WORD) return view.getUint16(at + 1);
  return view.getUint8(at + 1) + (code === 254 ? 2 : 1) * WORD;
}

function sizeOfStep(flag: number): number {
  if (flag < 84) return 1;
  if (flag < 120) return 2;
  return flag < 124 ? 3 : 4;
}

function sign(flag: number, size: number): number {
  return (flag & 1) === 0 ? -size : size;
}

/** From a point to the next (section 5.2). */
function readStep(
  view: DataView,
  flag: number,
  at: number,
): { readonly x: number; readonly y: number } {
  const byte = (index: number) => view.getUint8(at + index);
  if (flag < 10) return { x: 0, y: sign(flag, ((flag & 14) << 7) + byte(0)) };
  if (flag < 20) return { x: sign(flag, (((flag - 10) & 14) << 7) + byte(0)), y: 0 };
  const { x, y } = readSizes(flag, byte);
  return { x: sign(flag, x), y: sign(flag >> 1, y) };
}

function readSizes(flag: number, byte: (index: number) => number) {
  if (flag < 84) {
    const high = flag - 20;
    return {
      x: 1 + (high & 0x30) + (byte(0) >> 4),
      y: 1 + ((high & 0x0c) << 2) + (byte(0) & 0x0f),
    };
  }
  if (flag < 120) {
    const high = flag - 84;
    return {
      x: 1 + (Math.floor(high / 12) << 8) + byte(0),
      y: 1 + (((high % 12) >> 2) << 8) + byte(1),
    };
  }
  if (flag < 124) {
    return { x: (byte(0) << 4) + (byte(1) >> 4), y: ((byte(1) & 0x0f) << 8) + byte(2) };
  }
  return { x: (byte(0) << 8) + byte(1), y: (byte(2) << 8) + byte(3) };
}
