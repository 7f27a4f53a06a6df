/** Points of a glyph in units of the font, y growing upward, of one contour after the other. */
export interface OutlinePoints {
  /** The last point of each contour. */
  readonly ends: readonly number[];
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  /** 1 where the outline goes through a point, else 0. */
  readonly isOn: Uint8Array;
}

const IS_ON = 0x01;
const X = { isShort: 0x02, isSameOrPositive: 0x10 };
const Y = { isShort: 0x04, isSameOrPositive: 0x20 };

/** An outline as the table `glyf` holds it (OpenType 1.9), without hints. Of at least one point. Linear. */
export function writeOutline({ ends, xs, ys, isOn }: OutlinePoints): Uint8Array {
  const points = xs.length;
  const head = 10 + 2 * ends.length + 2;
  const bytes = new Uint8Array((head + 5 * points + 3) & ~3);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, ends.length);
  for (const [index, bound] of findBounds(xs, ys).entries()) view.setInt16(2 + 2 * index, bound);
  for (const [index, end] of ends.entries()) view.setUint16(10 + 2 * index, end);
  bytes.set(
    isOn.map((each) => each * IS_ON),
    head,
  );
  const middle = writeSteps({ view, flags: head, at: head + points }, xs, X);
  const end = writeSteps({ view, flags: head, at: middle }, ys, Y);
  return bytes.subarray(0, (end + 3) & ~3);
}

function findBounds(xs: Int32Array, ys: Int32Array): readonly number[] {
  return [xs.reduce(least), ys.reduce(least), xs.reduce(most), ys.reduce(most)];
}

function least(one: number, other: number): number {
  return Math.min(one, other);
}

function most(one: number, other: number): number {
  return Math.max(one, other);
}

interface Target {
  readonly view: DataView;
  /** Where the flags of points begin. */
  readonly flags: number;
  readonly at: number;
}

function writeSteps(target: Target, values: Int32Array, kind: typeof X): number {
  const { view } = target;
  let { at } = target;
  let before = 0;
  for (const [point, value] of values.entries()) {
    const step = value - before;
    before = value;
    const size = Math.abs(step);
    let flag = 0;
    if (step === 0) flag = kind.isSameOrPositive;
    else if (size < 256) {
      flag = kind.isShort | (step > 0 ? kind.isSameOrPositive : 0);
      view.setUint8(at, size);
      at += 1;
    } else {
      view.setInt16(at, step);
      at += 2;
    }
    view.setUint8(target.flags + point, view.getUint8(target.flags + point) | flag);
  }
  return at;
}
