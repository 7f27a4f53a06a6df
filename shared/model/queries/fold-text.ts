/**
 * A text as searching compares it: without regard to case, width (ｱ as ア, Ａ as a), accents and the amount of white
 * space. The voicing marks of Japanese stay: が is a different letter from か.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LATIN_MARKS, '')
    .toUpperCase() // ß is ss, and a final sigma a sigma.
    .toLowerCase()
    .replace(LATIN_MARKS, '') // Lower case of İ brings a mark.
    .replaceAll('ς', 'σ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

const LATIN_MARKS = /[\u0300-\u036f]/g;
