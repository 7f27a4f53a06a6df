const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// Two digits for every 12 bits: fonts have hundreds of thousands of bytes.
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => `${DIGITS.charAt(bits >> 6)}${DIGITS.charAt(bits & 63)}`,
);

/** Bytes in base 64 (RFC 4648, section 4), padded. Linear. */
export function encodeBase64(bytes: Uint8Array): string {
  const read = (at: number): number => bytes[at] ?? 0;
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = (read(at) << 16) | (read(at + 1) << 8) | read(at + 2);
    text += `${PAIRS[bits >> 12]}${PAIRS[bits & 4095]}`;
  }
  const left = bytes.length % 3;
  return left === 0 ? text : text.slice(0, left - 3) + '='.repeat(3 - left);
}
