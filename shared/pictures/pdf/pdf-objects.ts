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
  /** What was written since it was last taken, which is kept no longer. */
  readonly take: () => Uint8Array;
  /** Writes what ends the file. Every reserved object must have been written. */
  readonly finish: (root: PdfReference, info: PdfReference) => void;
}

// The second line tells programs that the file is no text.
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

/**
 * An empty file (ISO 32000-1), whose bytes are to be taken while it grows. The same objects in the same
 * order give the same bytes.
 */
export function createPdfObjects(deflate: DeflateBytes): PdfObjects {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const places: (number | null)[] = [];
  const identity = createIdentity();
  const push = (part: Uint8Array): void => {
    waiting.push(part);
    length += part.length;
    identity.add(part);
  };
  const reserve = (): PdfReference => `${places.push(null)} 0 R`;
  const put = (parts: readonly Uint8Array[], into = reserve()): PdfReference => {
    const number = Number.parseInt(into, 10);
    places[number - 1] = length;
    push(latinBytes(`${number} 0 obj\n`));
    parts.forEach(push);
    push(latinBytes('\nendobj\n'));
    return into;
  };
  const addPlainStream = (entries: string, bytes: Uint8Array): PdfReference =>
    put([
      latinBytes(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      latinBytes('\nendstream'),
    ]);
  push(latinBytes(HEADER));
  return {
    reserve,
    add: (body, into) => put([latinBytes(body)], into),
    addPlainStream,
    addStream: async (entries, bytes) =>
      addPlainStream(`${entries} /Filter /FlateDecode`, await deflate(bytes)),
    take: () => {
      const taken = concatenateBytes(waiting);
      waiting = [];
      return taken;
    },
    finish: (root, info) => {
      const id = `<${identity.read()}>`;
      const table = places.map(writePlace);
      const size = places.length + 1;
      const start = length;
      push(latinBytes(`xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}`));
      push(
        latinBytes(
          `trailer\n<< /Size ${size} /Root ${root} /Info ${info} /ID [${id} ${id}] >>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
    },
  };
}

function writePlace(place: number | null, index: number): string {
  if (place === null) throw new Error(`Object ${index + 1} of a PDF was never written`);
  return `${String(place).padStart(10, '0')} 00000 n \n`;
}

// From the content alone, so that the same content is the same file.
function createIdentity() {
  let sums = [0, 1, 2, 3];
  return {
    add: (part: Uint8Array): void => {
      const sum = crc32(part);
      sums = sums.map(
        (each, index) => (Math.imul(each ^ sum, 0x01000193 + 2 * index) ^ part.length) >>> 0,
      );
    },
    read: (): string => sums.map((sum) => pdfHex(sum, 8)).join(''),
  };
}
