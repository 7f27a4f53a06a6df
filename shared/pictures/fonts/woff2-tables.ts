import { concatenateBytes } from '../../base/concatenate-bytes.ts';
import type { SfntTables } from './sfnt.ts';

/** Undoes whatever compression the tables of a file were put into one stream by. */
export type Unpack = (bytes: Uint8Array) => Promise<Uint8Array>;

const HEADER = 48;
// Where each stands in the header.
const FILE_SIZE = 8;
const FONT_SIZE = 16;
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
 * The tables of a file in WOFF 2.0 (W3C, 2022), in their order there, those of outlines packed as they are there.
 * `unpack` undoes brotli, or whatever they were compressed by instead. Throws on anything else: fonts are part of the
 * program. Linear.
 */
export async function readWoff2(file: Uint8Array, unpack: Unpack): Promise<SfntTables> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { entries, end } = readDirectory(view);
  const data = await unpack(file.subarray(end, end + view.getUint32(PACKED_SIZE)));
  const tables = new Map<string, Uint8Array>();
  let offset = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, data.subarray(offset, offset + length));
    offset += length;
  }
  return tables;
}

/**
 * The same file with other `tables`, in the same order, compressed by `pack`. Those of outlines, and of whatever else
 * is packed before it is compressed, have to be as long as before. Of files without metadata and private data. Linear.
 */
export function rewriteWoff2(
  file: Uint8Array,
  tables: SfntTables,
  pack: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const source = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { entries } = readDirectory(source);
  const directory: number[] = [];
  let fontSize = source.getUint32(FONT_SIZE);
  for (const { tag, length, isPacked, start, lengthAt, end } of entries) {
    const now = tables.get(tag)?.length ?? 0;
    const told = isPacked ? file.subarray(lengthAt, end) : writeLength(now);
    directory.push(...file.subarray(start, lengthAt), ...told);
    if (!isPacked) fontSize += pad(now) - pad(length);
  }
  const packed = pack(concatenateBytes([...tables.values()]));
  const parts = [file.subarray(0, HEADER), Uint8Array.from(directory), packed];
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const bytes = concatenateBytes([...parts, new Uint8Array(pad(size) - size)]);
  const view = new DataView(bytes.buffer);
  view.setUint32(FILE_SIZE, bytes.length);
  view.setUint32(FONT_SIZE, fontSize);
  view.setUint32(PACKED_SIZE, packed.length);
  return bytes;
}

interface Entry {
  readonly tag: string;
  /** In the stream. */
  readonly length: number;
  readonly isPacked: boolean;
  readonly start: number;
  readonly lengthAt: number;
  readonly end: number;
}

function readDirectory(view: DataView): {
  readonly entries: readonly Entry[];
  readonly end: number;
} {
  if (view.getUint32(0) !== 0x774f4632) throw new Error('Not a WOFF 2 file');
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
    const start = at;
    const flags = view.getUint8(at);
    at += 1;
    const tag = readTag(flags & OTHER_TAG);
    // Of outlines, the version that is not 0 is the one that leaves them as they are.
    const isVersioned = flags >> 6 !== 0;
    const isPacked = tag === 'glyf' || tag === 'loca' ? !isVersioned : isVersioned;
    const lengthAt = at;
    const whole = readLength();
    const length = isPacked ? readLength() : whole;
    return { tag, length, isPacked, start, lengthAt, end: at };
  });
  return { entries, end: at };
}

function writeLength(length: number): readonly number[] {
  const higher = Math.floor(length / 128);
  const lowest = length % 128;
  return higher === 0 ? [lowest] : [...writeLength(higher).map((byte) => byte | 128), lowest];
}

function pad(length: number): number {
  return (length + 3) & ~3;
}
