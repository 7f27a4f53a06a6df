import * as v from 'valibot';
import { FileNameSchema, PAYLOAD_LIMITS } from './payload-limits.ts';

/** A table as CSV, for a file the user picks. */
export const TableSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.documentText)),
  suggestedName: FileNameSchema,
});
