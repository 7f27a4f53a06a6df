const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

const HEADER = 10;

/**
 * A glyph's outline (OpenType 1.9, table `glyf`) without hints, its parts renumbered where it is
 * made of other glyphs. Empty stays empty.
 */
export function rewriteGlyph(outline: Uint8Array, renumber: (part: number) => number): Uint8Array {
  if (outline.length < HEADER) return new Uint8Array(0);
  const contours = viewOf(outline).getInt16(0);
  return contours < 0 ? rewriteParts(outline, renumber) : dropInstructions(outline, contours);
}

function dropInstructions(outline: Uint8Array, contours: number): Uint8Array {
  const at = HEADER + 2 * contours;
  const from = at + 2 + viewOf(outline).getUint16(at);
  const bytes = new Uint8Array(at + 2 + outline.length - from);
  bytes.set(outline.subarray(0, at));
  bytes.set(outline.subarray(from), at + 2);
  return bytes;
}

function rewriteParts(outline: Uint8Array, renumber: (part: number) => number): Uint8Array {
  const bytes = new Uint8Array(outline);
  const view = viewOf(bytes);
  let at = HEADER;
  for (let flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0; ) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
    view.setUint16(at + 2, renumber(view.getUint16(at + 2)));
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2) + sizeOfScale(flags);
  }
  return bytes.subarray(0, at);
}

function sizeOfScale(flags: number): number {
  if ((flags & HAS_SCALE) !== 0) return 2;
  if ((flags & HAS_TWO_SCALES) !== 0) return 4;
  return (flags & HAS_MATRIX) !== 0 ? 8 : 0;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
