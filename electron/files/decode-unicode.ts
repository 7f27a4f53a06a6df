/** The text of bytes in any Unicode encoding; null for other bytes, whose words would come out garbled. */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const encoding = ENCODINGS_BY_MARK[bytes.subarray(0, 2).join()] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// The byte-order marks that Windows begins its text files with.
const ENCODINGS_BY_MARK: Readonly<Record<string, string>> = {
  '255,254': 'utf-16le',
  '254,255': 'utf-16be',
};
