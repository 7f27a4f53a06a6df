import { concatenateBytes } from '../../base/concatenate-bytes.ts';
import { crc32 } from '../../base/crc32.ts';
import { latinBytes, pdfHex } from './pdf-syntax.ts';

/** Compresses bytes as a zlib stream (RFC 1950). */
export type DeflateBytes = (bytes: Uint8Array) => Promise<Uint8Array>;

/** A reference to an object, such as `12 0 R`. */
export type PdfReference = `${number} 0 R`;

/** The objects of a PDF file in the making. */
export interface PdfObjects {
  /** A number for an object that is written later. */
  readonly reserve: () => PdfReference;
  /** Writes an object, `into` a reserved place if one is given. */
  readonly add: (body: string, into?: PdfReference) => PdfReference;
  /** Writes a stream, compressed; `entries` are those of its dictionary beside length and filter. */
  readonly addStream: (entries: string, bytes: Uint8Array) => Promise<PdfReference>;
  /** Writes a stream as it is, with its dictionary on one line. */
  readonly addPlainStream: (entries: string, bytes: Uint8Array) => PdfReference;
  /** The whole file. Every reserved object must have been written. */
  readonly finish: (root: PdfReference, info: PdfReference) => Uint8Array;
}

// The second line tells programs that the file is no text.
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/** An empty file (ISO 32000-1). The same objects in the same order give the same bytes. */
export function createPdfObjects(deflate: DeflateBytes): PdfObjects {
  const objects: (readonly Uint8Array[])[] = [];
  const numberOf = (reference: PdfReference): number => Number.parseInt(reference, 10);
  const reserve = (): PdfReference => `${objects.push([])} 0 R`;
  const put = (parts: readonly Uint8Array[], into = reserve()): PdfReference => {
    objects[numberOf(into) - 1] = parts;
    return into;
  };
  const addPlainStream = (entries: string, bytes: Uint8Array): PdfReference =>
    put([
      latinBytes(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      latinBytes('\nendstream'),
    ]);
  return {
    reserve,
    add: (body, into) => put([latinBytes(body)], into),
    addPlainStream,
    addStream: async (entries, bytes) =>
      addPlainStream(`${entries} /Filter /FlateDecode`, await deflate(bytes)),
    finish: (root, info) => {
      const parts: Uint8Array[] = [latinBytes(HEADER)];
      const places: number[] = [];
      let length = HEADER.length;
      const push = (part: Uint8Array): void => {
        parts.push(part);
        length += part.length;
      };
      for (const [index, object] of objects.entries()) {
        places.push(length);
        push(latinBytes(`${index + 1} 0 obj\n`));
        object.forEach(push);
        push(latinBytes('\nendobj\n'));
      }
      const id = `<${identify(parts)}>`;
      const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
      const size = objects.length + 1;
      const start = length;
      push(latinBytes(`xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}`));
      push(
        latinBytes(
          `trailer\n<< /Size ${size} /Root ${root} /Info ${info} /ID [${id} ${id}] >>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      return concatenateBytes(parts);
    },
  };
}

// From the content alone, so that the same content is the same file.
function identify(parts: readonly Uint8Array[]): string {
  let sums = [0, 1, 2, 3];
  for (const part of parts) {
    const sum = crc32(part);
    sums = sums.map(
      (each, index) => (Math.imul(each ^ sum, 0x01000193 + 2 * index) ^ part.length) >>> 0,
    );
  }
  return sums.map((sum) => pdfHex(sum, 8)).join('');
}
