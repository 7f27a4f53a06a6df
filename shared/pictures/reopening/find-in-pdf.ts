import { MAX_FILE_BYTES } from '../../format/limits.ts';
import { ATTACHMENT_PDF_KIND } from './attachment.ts';
import { readLatin } from './read-latin.ts';

/** What zlib's deflate has made of bytes; null where it has not, or they were more than `most`. */
export type Inflate = (bytes: Uint8Array, most: number) => Uint8Array | null;

// Of a stream's dictionary, before and after the kind of the attachment.
const LONGEST_DICTIONARY = 2_048;

/**
 * The bytes of the attached map in a PDF, also where another program has written the PDF anew and thereby
 * compressed them, and put the entries of their dictionary in an order of its own; null where there are none.
 * Linear.
 */
export function findInPdf(file: Uint8Array, inflate: Inflate): Uint8Array | null {
  const at = findKind(file);
  if (at === -1) return null;
  const from = Math.max(0, at - LONGEST_DICTIONARY);
  const before = readLatin(file, from, at - from);
  const after = readLatin(file, at, LONGEST_DICTIONARY);
  const [head = ''] = /^.*?\bstream\r?\n/s.exec(after) ?? [];
  if (head === '') return null;
  const dictionary = before.slice(before.lastIndexOf('obj') + 1) + head;
  const start = at + head.length;
  const end = findEnd(file, start, dictionary);
  if (end === -1) return null;
  const stream = file.subarray(start, end);
  const filter = /\/Filter\s*\[?\s*(\/\w+)\s*(?:\]|[/>\s])/.exec(dictionary)?.[1];
  if (filter === undefined) return dictionary.includes('/Filter') ? null : stream;
  return filter === '/FlateDecode' ? inflate(stream, MAX_FILE_BYTES) : null;
}

/** Where the kind is named; -1 for nowhere. Programs write the number in its name in capitals or not. */
function findKind(file: Uint8Array): number {
  const kinds = [ATTACHMENT_PDF_KIND, ATTACHMENT_PDF_KIND.replace('#2F', '#2f')];
  const places = kinds.map((kind) => indexOfBytes(file, kind, 0)).filter((place) => place !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

// Where the length stands in an object of its own, the stream ends where it says so.
function findEnd(file: Uint8Array, start: number, dictionary: string): number {
  const [, digits] = /\/Length\s+(\d{1,12})\b(?!\s+\d+\s+R\b)/.exec(dictionary) ?? [];
  if (digits === undefined) return indexOfBytes(file, 'endstream', start);
  const end = start + Number(digits);
  return end > file.length ? -1 : end;
}

function indexOfBytes(file: Uint8Array, text: string, from: number): number {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = file.indexOf(first, from); at !== -1; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return at;
  }
  return -1;
}
