import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {...string} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** Where downloads are kept between checkouts; `CONTENTION_CACHE` moves it. */
export function cacheFolder() {
  if (process.env.CONTENTION_CACHE) return process.env.CONTENTION_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'contention');
  // What is empty or relative counts as not set, as the XDG base directory specification has it.
  const { XDG_CACHE_HOME: base = '' } = process.env;
  return join(isAbsolute(base) ? base : join(homedir(), '.cache'), 'contention');
}

/** @param {string | Uint8Array} content */
export const shortHash = (content) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
