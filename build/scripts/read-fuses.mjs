import { readFileSync } from 'node:fs';

/** Stands before the switches in every Electron executable. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** In the order of Electron's wire; later versions only add to it. */
const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
];

/**
 * The switches burnt into an executable, by the names electron-builder's configuration gives them.
 *
 * @param {string} executable
 * @returns {Record<string, boolean>}
 */
export function readFuses(executable) {
  const bytes = readFileSync(executable);
  const at = bytes.indexOf(SENTINEL);
  if (at === -1) throw new Error(`${executable} has no fuses`);
  const start = at + SENTINEL.length + 2;
  return Object.fromEntries(
    FUSES.map((name, index) => [name, String.fromCharCode(bytes[start + index] ?? 0) === '1']),
  );
}
