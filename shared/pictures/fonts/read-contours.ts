import type { Point } from '../../model/statement.ts';
import { type SfntTables, viewTable } from './sfnt.ts';

/** A point of an outline, in units of the font, y growing upward. */
export interface OutlinePoint extends Point {
  /** Whether the outline goes through it; else it bends the curve between its neighbours. */
  readonly isOn: boolean;
}

/** A closed line around a part of a glyph. */
export type Contour = readonly OutlinePoint[];

// Glyphs made of glyphs are not made of many in turn; a font that is its own part ends here.
const MOST_NESTED = 8;

/**
 * The contours of a glyph (OpenType 1.9, table `glyf`), parts put together. `tables` as `subsetFont`
 * gives them, with long offsets. None for a blank. Linear in points.
 */
export function readContours(tables: SfntTables, glyph: number, depth = 0): readonly Contour[] {
  const loca = viewTable(tables, 'loca');
  const [from, to] = [loca.getUint32(4 * glyph), loca.getUint32(4 * (glyph + 1))];
  if (to === from || depth > MOST_NESTED) return [];
  const table = viewTable(tables, 'glyf');
  const view = new DataView(table.buffer, table.byteOffset + from, to - from);
  const count = view.getInt16(0);
  return count < 0 ? readParts(tables, view, depth) : readSimple(view, count);
}

const HEADER = 10;
const IS_ON = 0x01;
const REPEATS = 0x08;
const X = { isShort: 0x02, isSameOrPositive: 0x10 };
const Y = { isShort: 0x04, isSameOrPositive: 0x20 };

function readSimple(view: DataView, count: number): readonly Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(HEADER + 2 * index));
  const instructions = HEADER + 2 * count;
  const start = instructions + 2 + view.getUint16(instructions);
  const { flags, end } = readFlags(view, start, (ends.at(-1) ?? -1) + 1);
  const xs = readCoordinates(view, end, flags, X);
  const ys = readCoordinates(view, xs.end, flags, Y);
  const points = flags.map(
    (flag, index): OutlinePoint => ({
      x: xs.values[index] ?? 0,
      y: ys.values[index] ?? 0,
      isOn: (flag & IS_ON) !== 0,
    }),
  );
  return ends.map((last, index) => points.slice((ends[index - 1] ?? -1) + 1, last + 1));
}

function readFlags(view: DataView, start: number, count: number) {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = view.getUint8(at);
    const repeats = (flag & REPEATS) === 0 ? 0 : view.getUint8(at + 1);
    for (let index = 0; index <= repeats; index += 1) flags.push(flag);
    at += (flag & REPEATS) === 0 ? 1 : 2;
  }
  return { flags, end: at };
}

function readCoordinates(
  view: DataView,
  start: number,
  flags: readonly number[],
  { isShort, isSameOrPositive }: typeof X,
) {
  const values: number[] = [];
  let [at, value] = [start, 0];
  for (const flag of flags) {
    const isSet = (flag & isSameOrPositive) !== 0;
    if ((flag & isShort) !== 0) {
      value += isSet ? view.getUint8(at) : -view.getUint8(at);
      at += 1;
    } else if (!isSet) {
      value += view.getInt16(at);
      at += 2;
    }
    values.push(value);
  }
  return { values, end: at };
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

function readParts(tables: SfntTables, view: DataView, depth: number): readonly Contour[] {
  const contours: Contour[] = [];
  let at = HEADER;
  for (let flags = MORE_PARTS; (flags & MORE_PARTS) !== 0; ) {
    flags = view.getUint16(at);
    const part = readContours(tables, view.getUint16(at + 2), depth + 1);
    const areWords = (flags & ARGUMENTS_ARE_WORDS) !== 0;
    const [dx, dy] = areWords
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)];
    at += areWords ? 8 : 6;
    const { matrix, size } = readMatrix(view, at, flags);
    at += size;
    const isMoved = (flags & ARGUMENTS_ARE_OFFSETS) !== 0;
    const by = isMoved ? { x: dx, y: dy } : { x: 0, y: 0 };
    contours.push(...part.map((contour) => contour.map((point) => turn(point, matrix, by))));
  }
  return contours;
}

type Matrix = readonly [a: number, b: number, c: number, d: number];

function readMatrix(
  view: DataView,
  at: number,
  flags: number,
): { readonly matrix: Matrix; readonly size: number } {
  const read = (index: number) => view.getInt16(at + 2 * index) / 16_384;
  if ((flags & HAS_SCALE) !== 0) return { matrix: [read(0), 0, 0, read(0)], size: 2 };
  if ((flags & HAS_TWO_SCALES) !== 0) return { matrix: [read(0), 0, 0, read(1)], size: 4 };
  if ((flags & HAS_MATRIX) === 0) return { matrix: [1, 0, 0, 1], size: 0 };
  return { matrix: [read(0), read(1), read(2), read(3)], size: 8 };
}

function turn({ x, y, isOn }: OutlinePoint, [a, b, c, d]: Matrix, by: Point): OutlinePoint {
  return { x: a * x + c * y + by.x, y: b * x + d * y + by.y, isOn };
}
