import { cleanText } from '../../drawing/clean-text.ts';

/** A number as PDF writes it: at most three decimals, no exponent. */
export function pdfNumber(value: number): string {
  return `${Math.round(value * 1000) / 1000 + 0}`;
}

/** Numbers with spaces between them. */
export function pdfNumbers(...values: readonly number[]): string {
  return values.map(pdfNumber).join(' ');
}

/** A text string in UTF-16, as titles and alternative texts are written. */
export function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hex += pdfHex(text.charCodeAt(index), 4);
  return `<${hex}>`;
}

/** A whole number of so many hexadecimal digits. */
export function pdfHex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

/** An address as a string of 7-bit characters, others percent-encoded; half a surrogate pair as U+FFFD. */
export function pdfAddress(address: string): string {
  return `(${encodeURI(cleanText(address))
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[\\()]/g, '\\$&')})`;
}

/** Characters up to U+00FF as bytes. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** A colour as three numbers from 0 to 1. */
export function writeColour(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return pdfNumbers(...channels);
}
