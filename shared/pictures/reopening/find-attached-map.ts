import { openText } from '../../format/decode-text.ts';
import { ATTACHMENT_NAME, ATTACHMENT_PDF_KIND } from './attachment.ts';

/** What a file holds that may be a picture. */
export type AttachedMap =
  /** No picture that Contention makes. */
  | { readonly kind: 'no-picture' }
  /** A picture without a map in it. */
  | { readonly kind: 'no-map' }
  /** The map's own file, still to be parsed. */
  | { readonly kind: 'map'; readonly file: Uint8Array | string };

/**
 * The map that a picture carries. Total: any bytes give an answer, and what it gives is no more to
 * be trusted than any file; `reopening.property.test.ts` shows both. Linear in the file.
 */
export function findAttachedMap(file: Uint8Array): AttachedMap {
  const kind = tellPicture(file);
  if (kind === null) return { kind: 'no-picture' };
  const found = FINDERS[kind](file);
  return found === null ? { kind: 'no-map' } : { kind: 'map', file: found };
}

type PictureKind = 'png' | 'svg' | 'pdf';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LONGEST_PROLOGUE = 4_096;

function tellPicture(file: Uint8Array): PictureKind | null {
  if (PNG_SIGNATURE.every((byte, index) => file[index] === byte)) return 'png';
  const start = readLatin(file, 0, LONGEST_PROLOGUE);
  if (start.startsWith('%PDF-')) return 'pdf';
  return /^(\u00ef\u00bb\u00bf)?\s*</.test(start) && start.includes('<svg') ? 'svg' : null;
}

type Finder = (file: Uint8Array) => Uint8Array | string | null;

const FINDERS: Readonly<Record<PictureKind, Finder>> = {
  png: findInPng,
  svg: findInSvg,
  pdf: findInPdf,
};

const TEXT_CHUNK = 'iTXt';
// Keyword, then: not compressed, no language, no translated keyword.
const TEXT_HEAD = `${ATTACHMENT_NAME}\0\0\0\0\0`;

function findInPng(file: Uint8Array): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = PNG_SIGNATURE.length; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const data = file.subarray(at + 8, at + 8 + length);
    const isText = readLatin(file, at + 4, 4) === TEXT_CHUNK;
    if (isText && readLatin(data, 0, TEXT_HEAD.length) === TEXT_HEAD) {
      return data.subarray(TEXT_HEAD.length);
    }
    at += 12 + length;
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function findInSvg(file: Uint8Array): string | null {
  const text = openText(file).text ?? '';
  const start = text.indexOf(`<${ATTACHMENT_NAME} `);
  const from = text.indexOf('>', start) + 1;
  const end = text.indexOf(`</${ATTACHMENT_NAME}>`, from);
  if (start === -1 || from === 0 || end === -1) return null;
  return text.slice(from, end).replace(/&\w+;/g, (found) => ENTITIES[found] ?? found);
}

// As `writePdf` writes it: the stream's dictionary on one line, the bytes as they are.
function findInPdf(file: Uint8Array): Uint8Array | null {
  const mark = encodeLatin(ATTACHMENT_PDF_KIND);
  const at = indexOfBytes(file, mark, 0);
  if (at === -1) return null;
  const [head = '', digits = ''] =
    /^[^\n]*?\/Length (\d{1,12})[^\n]*\nstream\n/.exec(readLatin(file, at, LONGEST_PROLOGUE)) ?? [];
  const start = at + head.length;
  const length = Number(digits);
  return head === '' || start + length > file.length ? null : file.subarray(start, start + length);
}

function indexOfBytes(file: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = file.indexOf(first, from); at !== -1; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return at;
  }
  return -1;
}

function readLatin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(bytes.length, from + length)));
}

function encodeLatin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
