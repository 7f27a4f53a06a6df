import type { JsonObject } from '../../base/json.ts';

/** One step between two consecutive versions of the format. */
export interface Migration {
  /** The version it reads; it writes the next. */
  readonly from: number;
  /**
   * Rewrites a document. Total: what does not look as its version says is left as it is, for the
   * decoder to report. Leaves the given document as it was.
   */
  readonly migrate: (document: JsonObject) => JsonObject;
}
