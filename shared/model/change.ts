import type { Argument } from './argument.ts';
import type { MapDetails } from './argument-map.ts';
import type { Frame } from './frame.ts';
import type { ArgumentId, FrameId, NoteId, SourceId, StatementId } from './ids.ts';
import type { Note } from './note.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

/** What happened to one entity: `before` null, it was made; `after` null, it was removed. */
export type EntityChange =
  | {
      readonly kind: 'statement';
      readonly id: StatementId;
      readonly before: Statement | null;
      readonly after: Statement | null;
    }
  | {
      readonly kind: 'argument';
      readonly id: ArgumentId;
      readonly before: Argument | null;
      readonly after: Argument | null;
    }
  | {
      readonly kind: 'source';
      readonly id: SourceId;
      readonly before: Source | null;
      readonly after: Source | null;
    }
  | {
      readonly kind: 'note';
      readonly id: NoteId;
      readonly before: Note | null;
      readonly after: Note | null;
    }
  | {
      readonly kind: 'frame';
      readonly id: FrameId;
      readonly before: Frame | null;
      readonly after: Frame | null;
    }
  | { readonly kind: 'details'; readonly before: MapDetails; readonly after: MapDetails };

/**
 * One act of a user as a value: what each touched entity was and what it became. Holds at most one entry per entity,
 * and none that changes nothing. `shared/history` applies, reverses and squashes it.
 */
export type Change = readonly EntityChange[];
