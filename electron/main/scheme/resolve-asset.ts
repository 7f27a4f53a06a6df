import { isAbsolute, join, relative, sep } from 'node:path';

// The one host our scheme knows.
const APP_HOST = 'app';

/** The scheme the window's files are served under. */
export const APP_SCHEME = 'contention';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/**
 * The file under `root` that an address of our scheme stands for; undefined for any address that
 * is not ours, points elsewhere, or is written in a way no page of ours writes addresses.
 */
export function resolveAsset(root: string, address: string): string | undefined {
  const url = parseAddress(address);
  if (url === undefined || url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) {
    return undefined;
  }
  if (url.username !== '' || url.password !== '' || url.port !== '') {
    return undefined;
  }
  const name = decodePath(url.pathname);
  if (name === undefined || !isPlainPath(name)) {
    return undefined;
  }
  const path = join(root, name === '/' ? 'index.html' : name);
  return isWithin(root, path) ? path : undefined;
}

function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

// Decoded once, so that what is still encoded was encoded twice and is refused with the rest.
function isPlainPath(name: string): boolean {
  return /^\/(?:[\w@-][\w.@ -]*(?:\/[\w@-][\w.@ -]*)*)?$/.test(name);
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
