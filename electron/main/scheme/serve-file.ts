import { readFile } from 'node:fs/promises';
import { CONTENT_POLICY, PRINT_POLICY } from './content-policy.ts';
import { findContentType } from './content-type.ts';
import { resolveAsset } from './resolve-asset.ts';

const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** Serves a file of the window's own folder; anything else is not found. */
export async function serveFile(root: string, request: Request): Promise<Response> {
  const path = request.method === 'GET' ? resolveAsset(root, request.url) : undefined;
  const contentType = path === undefined ? undefined : findContentType(path);
  if (path === undefined || contentType === undefined) {
    return createNotFound();
  }
  try {
    const bytes = new Uint8Array(await readFile(path));
    return new Response(bytes, { headers: { ...HEADERS, 'Content-Type': contentType } });
  } catch {
    return createNotFound();
  }
}

/** Makes Node load the code behind `Response` now: it would do so for the first answer, and the page would wait. */
export function prepareServing(): void {
  new Response();
}

/** Serves text that the app has made itself to be printed. */
export function servePrint({ type, text }: { readonly type: string; readonly text: string }) {
  const headers = { ...HEADERS, 'Content-Security-Policy': PRINT_POLICY, 'Content-Type': type };
  return new Response(text, { headers });
}

function createNotFound(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
