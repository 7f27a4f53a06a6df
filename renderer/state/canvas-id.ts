import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';

/** What can be selected on the canvas. */
export type CanvasId = StatementId | ArgumentId | NoteId;
