/** Some bytes of a file as Latin-1, a character a byte; fewer at its end. For short pieces, as each byte is an argument. */
export function readLatin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(bytes.length, from + length)));
}
