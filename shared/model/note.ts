import type { JsonObject } from '../base/json.ts';
import type { NoteId } from './ids.ts';
import type { Point } from './statement.ts';

/** A free remark on the canvas. It takes no part in the debate. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
  /** Top left corner. */
  readonly at: Point;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}
