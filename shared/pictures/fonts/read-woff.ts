import type { SfntTables } from './sfnt.ts';

/** Undoes zlib's compression (RFC 1950). */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

const HEADER = 44;
const ENTRY = 20;

/**
 * The tables of a font in WOFF 1.0 (W3C, 2012), by their tags. Throws on anything else: fonts are
 * part of the program.
 */
export async function readWoff(file: Uint8Array, inflate: Inflate): Promise<SfntTables> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('Not a WOFF file');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = HEADER + index * ENTRY;
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const [offset, packed, length] = [4, 8, 12].map((shift) => view.getUint32(at + shift));
    const data = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    tables.set(tag, packed === length ? data : await inflate(data));
  }
  return tables;
}
