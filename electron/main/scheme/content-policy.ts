/**
 * What the page may load and run: its own files, and pictures it made itself. No inline script or
 * style, no evaluation of text as code, no text as markup, no other origin. What may become a script
 * by its address are the files of its own threads alone (`renderer/background/start-thread.ts`).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types contention-worker',
].join('; ');

/** What a page of sheets to print may load: its styles and the fonts. It runs nothing. */
export const PRINT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
