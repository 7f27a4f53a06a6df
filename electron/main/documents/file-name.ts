import { extname } from 'node:path';
import { say } from '../words.ts';

const LONGEST_NAME = 80;
// Names of devices on Windows, whatever their extension.
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name without extension that every file system takes, as near to `text` as can be. */
export function cleanFileName(text: string): string {
  const plain = text
    .slice(0, LONGEST_NAME * 4)
    // Control characters, what file systems reserve, and what turns the direction of text around.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...plain].slice(0, LONGEST_NAME).join('');
  const trimmed = short.replace(/^[. ]+|[. ]+$/g, '');
  return trimmed === '' || DEVICE_NAME.test(trimmed) ? say('document.untitled') : trimmed;
}

/** The path with the extension, unless it has it, in whatever case. */
export function ensureExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`;
}
