import * as v from 'valibot';
import { FileNameSchema, NameSchema, PAYLOAD_LIMITS, TitleSchema } from './payload-limits.ts';

/** What a new map starts from: nothing, a finished map or a template of `shared/samples`. */
export const StartingPointSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('empty') }),
  v.strictObject({ kind: v.literal('sample'), id: NameSchema }),
  v.strictObject({ kind: v.literal('template'), id: NameSchema }),
]);

/** What a new map starts from. */
export type StartingPoint = v.InferOutput<typeof StartingPointSchema>;

/** A document's text and where it goes: to its own file, or to one the user picks. */
export const SaveSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.documentText)),
  as: v.picklist(['same', 'other']),
  suggestedName: FileNameSchema,
});

/** What the window's title bar and the question on closing need to know of the document. */
export const DocumentStatusSchema = v.strictObject({ edited: v.boolean(), title: TitleSchema });

/** Whether edits remain that no file holds, as the window knows it when it asks to be closed. */
export const CloseSchema = v.strictObject({ edited: v.boolean() });

/** Which content of its file the window has taken up. */
export const AdoptSchema = v.strictObject({ fingerprint: NameSchema });

/** A dropped file, by the path the preload read from it. */
export const DroppedFileSchema = v.strictObject({ path: NameSchema });

/** Which of the maps that `recent:list` gave. */
export const RecentMapSchema = v.strictObject({ path: NameSchema });

/** A recently opened or saved map: its file, the file's name and the folder it is in. */
export interface RecentMap {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
}

/**
 * For the journal: the whole document, as its file would hold it, or what changed since the previous order
 * (`composeChange` of `shared/journal`).
 */
export const JournalOrderSchema = v.strictObject({
  kind: v.picklist(['whole', 'change']),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(PAYLOAD_LIMITS.documentText)),
});

/** What the user wants done with edits that were never saved. */
export const RecoveryChoiceSchema = v.strictObject({
  choice: v.picklist(['recover', 'open-saved', 'discard']),
});
