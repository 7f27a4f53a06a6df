import { extname } from 'node:path';
import { say } from '../words.ts';

const LONGEST_NAME = 80;
// Names of devices on Windows, whatever follows their first full stop.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?: *\.|$)/i;
// File systems count bytes, 255 at most; the rest is room for an extension.
const MOST_BYTES = 240;

/** A file name without extension that every file system accepts, as close to `text` as possible. */
export function cleanFileName(text: string): string {
  const plain = text
    .slice(0, LONGEST_NAME * 4)
    // Control characters, what file systems reserve, and what turns the direction of text around.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = shorten(plain).replace(/^[. ]+|[. ]+$/g, '');
  return trimmed === '' || DEVICE_NAME.test(trimmed) ? say('document.untitled') : trimmed;
}

function shorten(text: string): string {
  let [short, bytes] = ['', 0];
  for (const character of [...text].slice(0, LONGEST_NAME)) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    short += character;
  }
  return short;
}

const OTHER_SPELLINGS: Readonly<Record<string, string>> = { '.jpeg': '.jpg' };

/** The path with the extension added, unless it has it already, in any case and spelling. */
export function ensureExtension(path: string, extension: string): string {
  const own = extname(path).toLowerCase();
  return (OTHER_SPELLINGS[own] ?? own) === extension ? path : `${path}${extension}`;
}
