const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in base 64 (RFC 4648, section 4), padded. Linear. */
export function encodeBase64(bytes: Uint8Array): string {
  const digit = (value: number): string => DIGITS.charAt(value & 63);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    text += digit(first >> 2) + digit((first << 4) | (second >> 4));
    text += left > 1 ? digit((second << 2) | (third >> 6)) : '=';
    text += left > 2 ? digit(third) : '=';
  }
  return text;
}
