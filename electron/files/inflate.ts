import { inflateSync } from 'node:zlib';

/** What zlib's deflate has made of bytes; null where it has not, or they were more than `most`. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    const made = inflateSync(bytes, { maxOutputLength: most });
    return new Uint8Array(made.buffer, made.byteOffset, made.byteLength);
  } catch {
    return null;
  }
}
