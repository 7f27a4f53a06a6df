import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {...string} parts */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** Where downloads are kept between checkouts; `CONTENTION_CACHE` moves it. */
export function cacheFolder() {
  if (process.env.CONTENTION_CACHE) return process.env.CONTENTION_CACHE;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'contention');
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(base, 'contention');
}

/** @param {string | Uint8Array} content */
export const shortHash = (content) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);
