import { openOutlines } from './packed-outlines.ts';
import { viewTable } from './sfnt.ts';
import { openTrueType, type TrueTypeFont } from './true-type-font.ts';

/** Undoes whatever compression the tables of a file were put into one stream by. */
export type Unpack = (bytes: Uint8Array) => Promise<Uint8Array>;

const HEADER = 48;
// Where it stands.
const PACKED_SIZE = 20;

// The tags that a file names by their place in the specification's list.
const TAGS = [
  ...['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf'],
  ...['loca', 'prep', 'CFF ', 'VORG', 'EBDT', 'EBLC', 'gasp', 'hdmx', 'kern', 'LTSH', 'PCLT'],
  ...['VDMX', 'vhea', 'vmtx', 'BASE', 'GDEF', 'GPOS', 'GSUB', 'EBSC', 'JSTF', 'MATH', 'CBDT'],
  ...['CBLC', 'COLR', 'CPAL'],
];
const OTHER_TAG = 63;

/**
 * Opens a font of a file in WOFF 2.0 (W3C, 2022). `unpack` undoes brotli, or whatever its tables were compressed
 * by instead. Throws on anything else: fonts are part of the program. Linear.
 */
export async function openWoff2(file: Uint8Array, unpack: Unpack): Promise<TrueTypeFont> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4632) throw new Error('Not a WOFF 2 file');
  const { entries, end } = readDirectory(view);
  const data = await unpack(file.subarray(end, end + view.getUint32(PACKED_SIZE)));
  const tables = new Map<string, Uint8Array>();
  let offset = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, data.subarray(offset, offset + length));
    offset += length;
  }
  return { ...openTrueType(tables), readOutline: openOutlines(viewTable(tables, 'glyf')) };
}

/** The same file with its tables compressed otherwise. Of files without metadata and private data. */
export function repackWoff2(
  file: Uint8Array,
  repack: (packed: Uint8Array) => Uint8Array,
): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { end } = readDirectory(view);
  const packed = repack(file.subarray(end, end + view.getUint32(PACKED_SIZE)));
  const bytes = new Uint8Array(end + packed.length);
  bytes.set(file.subarray(0, end));
  bytes.set(packed, end);
  new DataView(bytes.buffer).setUint32(PACKED_SIZE, packed.length);
  return bytes;
}

interface Entry {
  readonly tag: string;
  readonly length: number;
}

function readDirectory(view: DataView): {
  readonly entries: readonly Entry[];
  readonly end: number;
} {
  let at = HEADER;
  const readLength = (): number => {
    let length = 0;
    for (;;) {
      const byte = view.getUint8(at);
      at += 1;
      length = length * 128 + (byte & 127);
      if (byte < 128) return length;
    }
  };
  const readTag = (index: number): string => {
    if (index !== OTHER_TAG) return TAGS[index] ?? '';
    at += 4;
    return String.fromCharCode(...[4, 3, 2, 1].map((back) => view.getUint8(at - back)));
  };
  const entries = Array.from({ length: view.getUint16(12) }, (): Entry => {
    const flags = view.getUint8(at);
    at += 1;
    const tag = readTag(flags & OTHER_TAG);
    // Of outlines, the version that is not 0 is the one that leaves them as they are.
    const isVersioned = flags >> 6 !== 0;
    const isTransformed = tag === 'glyf' || tag === 'loca' ? !isVersioned : isVersioned;
    const length = readLength();
    return { tag, length: isTransformed ? readLength() : length };
  });
  return { entries, end: at };
}
