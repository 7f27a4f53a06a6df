import * as v from 'valibot';
import { NameSchema, PAYLOAD_LIMITS } from './payload-limits.ts';

/**
 * What a window copies: the text that other programs are given, and a map in the file format for the windows of this
 * one. `attacking` lists the ids of the statements that attacked what they were under; the map does not hold what that
 * was.
 */
export const ClipboardSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.documentText)),
  map: v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.documentText)),
  attacking: v.pipe(v.array(NameSchema), v.maxLength(PAYLOAD_LIMITS.clipboardRoots)),
});

/** Plain words for other programs. */
export const ClipboardTextSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.documentText)),
});

/** What a window copies. */
export type ClipboardOrder = v.InferOutput<typeof ClipboardSchema>;

/** What there is to paste. All of it is untrusted: the window parses it. */
export type ClipboardContent =
  | {
      readonly kind: 'map';
      readonly map: string;
      readonly attacking: readonly string[];
    }
  /** Written by another program, or copied before this one was started; may be empty. */
  | { readonly kind: 'text'; readonly text: string }
  /** Text longer than anybody means to paste. */
  | { readonly kind: 'too-large' };
