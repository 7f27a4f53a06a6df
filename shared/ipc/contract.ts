import type * as v from 'valibot';
import type { CommandId } from '../commands/command-table.ts';
import type { EventChannel, RequestChannel } from './channels.ts';
import {
  type ClipboardContent,
  ClipboardSchema,
  ClipboardTextSchema,
} from './clipboard-payloads.ts';
import {
  AdoptSchema,
  CloseSchema,
  DocumentStatusSchema,
  DroppedFileSchema,
  JournalOrderSchema,
  type RecentMap,
  RecentMapSchema,
  RecoveryChoiceSchema,
  SaveSchema,
  StartingPointSchema,
} from './document-payloads.ts';

import type {
  JournalOutcome,
  LinkOutcome,
  OpenedDocument,
  OutsideState,
  PeekedDocument,
  PictureAppended,
  PictureBegun,
  PrintOutcome,
  ReadFailure,
  SaveOutcome,
} from './outcomes.ts';
import {
  CopiedPictureSchema,
  PictureDropSchema,
  PicturePartSchema,
  type PictureRequest,
  PictureSchema,
  PictureTicketSchema,
} from './picture-payloads.ts';
import { PrintSchema } from './print-payloads.ts';
import {
  LinkSchema,
  LogLineSchema,
  MenuStateSchema,
  NothingSchema,
  type Settings,
  SettingsChangeSchema,
} from './shell-payloads.ts';
import { TableSchema } from './table-payloads.ts';
import { type KeptVersion, VersionSchema } from './version-payloads.ts';

/** A request and the schema its payload is checked against; `Reply` is what main answers. */
interface Request<Schema, Reply> {
  readonly payload: Schema;
  /** For the compiler only: it is never set. */
  readonly reply?: Reply;
}

function answers<Reply>() {
  return <const Schema>(payload: Schema): Request<Schema, Reply> => ({ payload });
}

/**
 * What a window may ask of the main process, all asynchronous. A call whose sender or payload is
 * refused rejects; what can be expected to go wrong (a full disk, a missing file) is a value.
 * A new request is one line here, its name in `channels.ts` and one handler in main; the rest follows.
 */
export const REQUESTS = {
  /** The window's document; reads its file again each time. */
  'document:read': answers<OpenedDocument | ReadFailure>()(NothingSchema),
  /** The document's file as it is now. The window does not count as knowing it, see `document:adopt`. */
  'document:peek': answers<PeekedDocument | ReadFailure>()(NothingSchema),
  /** Says that the window has taken in what the file held: the next save may replace that. */
  'document:adopt': answers<void>()(AdoptSchema),
  /**
   * Writes the text to the document's file, or to one the user picks. A file that another program
   * changed is not replaced.
   */
  'document:save': answers<SaveOutcome>()(SaveSchema),
  /**
   * Tells of every change of title or edited state. The first one also says that the document is
   * shown and that the window listens to its events: main keeps them back until then.
   */
  'document:set-status': answers<void>()(DocumentStatusSchema),
  /** Asks the user for files and opens each in a window. */
  'document:open': answers<void>()(NothingSchema),
  /** Opens a file the user dropped on the window. */
  'document:open-dropped': answers<void>()(DroppedFileSchema),
  /** Opens a window on a new map. */
  'document:new': answers<void>()(StartingPointSchema),
  /** The maps opened or saved last, the latest first; some may be gone from the disk. */
  'recent:list': answers<readonly RecentMap[]>()(NothingSchema),
  /** Opens one of these, as choosing it from the menu does; does nothing if the list no longer holds it. */
  'recent:open': answers<void>()(RecentMapSchema),
  /** What the document's file held after earlier saves, newest first; empty without a file. */
  'versions:list': answers<readonly KeptVersion[]>()(NothingSchema),
  /** One of these; null where it cannot be read any more. Untrusted: the window parses it. */
  'versions:read': answers<Uint8Array | null>()(VersionSchema),
  /** Keeps unsaved edits on the disk; answered once they are there. */
  'journal:append': answers<JournalOutcome>()(JournalOrderSchema),
  /** Says that nothing is unsaved any more. */
  'journal:clear': answers<void>()(NothingSchema),
  /** Does what the user wants with a recovery; false when they changed their mind. */
  'recovery:choose': answers<boolean>()(RecoveryChoiceSchema),
  /** Shows again the edits that were never saved and kept for later. */
  'recovery:offer': answers<void>()(NothingSchema),
  /** Has the user pick a file for a picture. Nothing of it takes that name before `picture:finish`. */
  'picture:begin': answers<PictureBegun>()(PictureSchema),
  /** Writes the next bytes of a picture; answered once more may be sent. After a failure the picture is dropped. */
  'picture:append': answers<PictureAppended>()(PicturePartSchema),
  /** Says that the picture is whole. */
  'picture:finish': answers<SaveOutcome>()(PictureTicketSchema),
  /** Discards a picture that was begun and leaves the file as it was. */
  'picture:drop': answers<void>()(PictureDropSchema),
  /** Writes a table to a CSV file the user picks. */
  'table:save': answers<SaveOutcome>()(TableSchema),
  /** Copies a picture. */
  'clipboard:write-picture': answers<void>()(CopiedPictureSchema),
  /** Prints sheets where the user says. */
  'print:sheets': answers<PrintOutcome>()(PrintSchema),
  /** Copies a part of the map, for other programs as text. */
  'clipboard:write': answers<void>()(ClipboardSchema),
  /** Copies words that are no part of the map. */
  'clipboard:write-text': answers<void>()(ClipboardTextSchema),
  /** What was copied last, here or elsewhere. */
  'clipboard:read': answers<ClipboardContent>()(NothingSchema),
  /** Says what the menus show for this window. */
  'menu:set-state': answers<void>()(MenuStateSchema),
  /** Closes the window; asks the user first when edits remain. */
  'window:close': answers<void>()(CloseSchema),
  /** Says that the save before closing did not happen, for whatever reason: the window stays open. */
  'window:stay': answers<void>()(NothingSchema),
  'settings:read': answers<Settings>()(NothingSchema),
  /** Changes settings for all windows and answers with all of them. */
  'settings:write': answers<Settings>()(SettingsChangeSchema),
  /** Opens a web address in the system's browser, once the user has agreed. */
  'link:open': answers<LinkOutcome>()(LinkSchema),
  'log:report': answers<void>()(LogLineSchema),
} as const satisfies Readonly<Record<RequestChannel, unknown>>;

/** What a request carries. */
export type Payload<Channel extends RequestChannel> =
  (typeof REQUESTS)[Channel] extends Request<infer Schema extends v.GenericSchema, unknown>
    ? v.InferOutput<Schema>
    : never;
/** What a request is answered with. */
export type Reply<Channel extends RequestChannel> =
  (typeof REQUESTS)[Channel] extends Request<unknown, infer Answer> ? Answer : never;

/** What the main process tells a window, by name. */
export interface Events extends Readonly<Record<EventChannel, unknown>> {
  /** The user picked a command from a menu, or pressed keys that the system gave to the menu. */
  readonly 'command:invoked': { readonly id: CommandId; readonly byKeys: boolean };
  /** The document's file is no longer what the window knows, or is so again. */
  readonly 'document:changed-outside': { readonly state: OutsideState };
  /** The window has another document from now on: the page asks for it by `document:read`. */
  readonly 'document:replaced': undefined;
  /** Whether a save to the document's file can now be expected to work; sent when that changes. */
  readonly 'document:writable-outside': { readonly writable: boolean };
  /** The page had stopped working, and this one has taken its place, with all its edits. */
  readonly 'page:restarted': undefined;
  /** How many documents have edits that were kept for later; sent when that changes. */
  readonly 'recovery:kept': { readonly count: number };
  /**
   * A picture of the document is wanted, in a file that has been begun; answered by `picture:finish` or `picture:drop`.
   */
  readonly 'picture:requested': PictureRequest;
  /** Settings changed, here or in another window. */
  readonly 'settings:changed': Settings;
}
