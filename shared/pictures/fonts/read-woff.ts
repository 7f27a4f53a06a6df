import type { SfntTables } from './sfnt.ts';

/** Undoes zlib's compression (RFC 1950). */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

const HEADER = 44;
const ENTRY = 20;

// What glyphs are found, drawn and counted by. Rules of joining and kerning, which are large, are not
// among them: drawn text does not use them.
const NEEDED = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * The tables of a font in WOFF 1.0 (W3C, 2012) that its glyphs need, by their tags. Throws on
 * anything else: fonts are part of the program.
 */
export async function readWoff(file: Uint8Array, inflate: Inflate): Promise<SfntTables> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('Not a WOFF file');
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset = 0, packed = 0, length] = [4, 8, 12].map((shift) => view.getUint32(at + shift));
    const data = file.subarray(offset, offset + packed);
    return {
      tag: String.fromCharCode(...file.subarray(at, at + 4)),
      data,
      isPlain: packed === length,
    };
  });
  const tables = await Promise.all(
    entries
      .filter(({ tag }) => NEEDED.includes(tag))
      .map(async ({ tag, data, isPlain }) => [tag, isPlain ? data : await inflate(data)] as const),
  );
  return new Map(tables);
}
