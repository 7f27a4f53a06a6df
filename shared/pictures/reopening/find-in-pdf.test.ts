import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { findInPdf } from './find-in-pdf.ts';
import { inflate } from './testing/inflate.ts';

const MAP = '{ "format": "argmap" }';
const PACKED = deflateSync(Buffer.from(MAP)).toString('latin1');

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const wrap = (head: string, stream: string) =>
  latin(
    `%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nendobj\n2 0 obj${head}${stream}\nendstream\nendobj\n`,
  );

function find(head: string, stream = PACKED): string | null {
  const found = findInPdf(wrap(head, stream), inflate);
  return found === null ? null : new TextDecoder().decode(found);
}

const PLAIN = `\n<< /Type /EmbeddedFile /Params << /Size 9 >> /Subtype /application#2Fx-contention /Length ${MAP.length} >>\nstream\n`;

it('finds the map as it was written', () => {
  expect(find(PLAIN, MAP)).toBe(MAP);
});

it('finds it where another program has written the file anew', () => {
  const length = PACKED.length;
  const rewritten = [
    // qpdf, with and without linearization
    `\n<< /Params << /Size 22 >> /Subtype /application#2fx-contention /Type /EmbeddedFile /Length ${length} /Filter /FlateDecode >>\nstream\n`,
    // MuPDF
    `\n<</Type/EmbeddedFile/Params<</Size 22>>/Subtype/application#2Fx-contention/Length ${length}/Filter/FlateDecode>>\nstream\n`,
    // Ghostscript
    `\n<</Filter/FlateDecode/Params<</Size 22>>/Type/EmbeddedFile/Subtype/application#2fx-contention/Length ${length}>>stream\n`,
    '\r\n<</Subtype /application#2Fx-contention /Length 7 0 R /Filter [ /FlateDecode ] >>\r\nstream\r\n',
  ];
  for (const head of rewritten) expect(find(head)).toBe(MAP);
  // Poppler
  const united = `\n<</Type /EmbeddedFile /Subtype /application#2fx-contention /Length ${MAP.length} >> stream\r\n`;
  expect(find(united, MAP)).toBe(MAP);
});

it('gives null for what it cannot read, and nothing that is no map', () => {
  expect(find(PLAIN.replace('x-contention', 'x-other'), MAP)).toBeNull();
  expect(find(PLAIN.replace('>>\nstream', '/Filter /LZWDecode >>\nstream'), MAP)).toBeNull();
  expect(
    find(PLAIN.replace('>>\nstream', '/Filter [/ASCII85Decode /FlateDecode] >>\nstream')),
  ).toBeNull();
  expect(find(PLAIN.replace('>>\nstream', '/Filter /FlateDecode >>\nstream'), MAP)).toBeNull();
  expect(find(PLAIN.replace(`${MAP.length}`, '9999'), MAP)).toBeNull();
});
