import type { JsonObject } from '../../base/json.ts';

/** One step between two consecutive versions of the format. */
export interface Migration {
  /** The version it reads; it writes the next. */
  readonly from: number;
  /**
   * Rewrites a document. Total: anything that does not look as its version demands is left as it is, for the decoder to
   * report. Does not change the given document.
   */
  readonly migrate: (document: JsonObject) => JsonObject;
}
