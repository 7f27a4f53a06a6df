import type { Fragment } from '../model/fragment.ts';
import { readArgdown } from './argdown/read-argdown.ts';
import { readOutlineText } from './outline-text/read-outline-text.ts';

/** Any text as statements: Argdown where that is certain, else an outline. Total. */
export function readText(text: string): Fragment {
  return readArgdown(text) ?? readOutlineText(text);
}
