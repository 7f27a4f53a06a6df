import { openText } from '../../format/decode-text.ts';
import { ATTACHMENT_NAME } from './attachment.ts';
import { findInPdf, type Inflate } from './find-in-pdf.ts';
import { readLatin } from './read-latin.ts';

/** What a file holds that may be a picture. */
export type AttachedMap =
  /** No picture of a common format. */
  | { readonly kind: 'no-picture' }
  /** A picture without a map in it. */
  | { readonly kind: 'no-map' }
  /** The map's own file, still to be parsed. */
  | { readonly kind: 'map'; readonly file: Uint8Array | string };

/**
 * The map that a picture carries, also after other programs have written an SVG or a PDF anew; of several,
 * the first. Total: any bytes give an answer, and what it gives is no more to be trusted than any file;
 * `reopening.property.test.ts` shows both. Linear in the file and in what `inflate` makes of it.
 */
export function findAttachedMap(file: Uint8Array, inflate: Inflate): AttachedMap {
  const kind = tellPicture(file);
  if (kind === null) return { kind: 'no-picture' };
  const found = FINDERS[kind](file, inflate);
  return found === null ? { kind: 'no-map' } : { kind: 'map', file: found };
}

type PictureKind = 'png' | 'svg' | 'pdf' | 'other';

// WebP, JPEG and GIF, in which no map travels.
const OTHER_SIGNATURE = /^(RIFF.{4}WEBP|\u00ff\u00d8\u00ff|GIF8)/s;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LONGEST_PROLOGUE = 4_096;

function tellPicture(file: Uint8Array): PictureKind | null {
  if (PNG_SIGNATURE.every((byte, index) => file[index] === byte)) return 'png';
  const start = readLatin(file, 0, LONGEST_PROLOGUE);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (OTHER_SIGNATURE.test(start)) return 'other';
  return /^(\u00ef\u00bb\u00bf)?\s*</.test(start) && start.includes('<svg') ? 'svg' : null;
}

type Finder = (file: Uint8Array, inflate: Inflate) => Uint8Array | string | null;

const FINDERS: Readonly<Record<PictureKind, Finder>> = {
  png: findInPng,
  svg: findInSvg,
  pdf: findInPdf,
  other: () => null,
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

// Programs that save an SVG anew put a prefix of their own before names of other programs, as Inkscape does.
const SVG_BEGINNING = new RegExp(`<((?:[\\w.-]+:)?${ATTACHMENT_NAME})(?:\\s[^>]*)?>`);

function findInSvg(file: Uint8Array): string | null {
  const text = openText(file).text ?? '';
  const beginning = SVG_BEGINNING.exec(text);
  if (beginning === null) return null;
  const from = beginning.index + beginning[0].length;
  const end = text.indexOf(`</${beginning[1]}>`, from);
  return end === -1 ? null : text.slice(from, end).replace(/&(?:\w+|#\d+|#x[\da-f]+);/gi, decode);
}

const LAST_CODE = 0x10ffff;

function decode(entity: string): string {
  const [, hexadecimal, digits] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? [];
  if (hexadecimal === undefined && digits === undefined) return ENTITIES[entity] ?? entity;
  const code = hexadecimal === undefined ? Number(digits) : Number.parseInt(hexadecimal, 16);
  return code <= LAST_CODE ? String.fromCodePoint(code) : entity;
}
