import { inflateSync } from 'node:zlib';
import type { Inflate } from '../find-in-pdf.ts';

/** Node's own, which the app and the command line hand over. */
export const inflate: Inflate = (bytes, most) => {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch {
    return null;
  }
};
