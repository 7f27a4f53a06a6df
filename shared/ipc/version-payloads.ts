import * as v from 'valibot';

/** Which of the versions that `versions:list` gave. */
export const VersionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** A text that the document's file held once. */
export interface KeptVersion {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
}
