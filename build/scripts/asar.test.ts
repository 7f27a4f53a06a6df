import { describe, expect, it } from 'vitest';
import { packAsar } from './asar.mjs';

/** Reads an archive by the format's description: two pickles, then the contents. */
function readAsar(archive: Buffer): Record<string, string> {
  const headerLength = archive.readUInt32LE(4);
  const jsonLength = archive.readUInt32LE(12);
  const { files } = JSON.parse(archive.toString('utf8', 16, 16 + jsonLength));
  const start = 8 + headerLength;
  return Object.fromEntries(
    Object.entries<{ size: number; offset: string }>(files).map(([name, { size, offset }]) => {
      const from = start + Number(offset);
      return [name, archive.toString('utf8', from, from + size)];
    }),
  );
}

describe('packAsar', () => {
  it.each(['', 'a', 'ab', 'abc', 'abcd', 'ünïcode'])('keeps a file holding %j', (content) => {
    const files = { 'package.json': '{"name":"é"}', [`file-${content}.txt`]: content };
    const packed = packAsar(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    );
    expect(readAsar(packed)).toEqual(files);
  });
});
