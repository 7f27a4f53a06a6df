import * as v from 'valibot';

/**
 * The largest payloads the main process accepts. Generous for any real map (a map of 5,000
 * statements is about 3 MB) and small enough that a broken window cannot exhaust the memory.
 */
export const PAYLOAD_LIMITS = {
  /** UTF-16 code units of a document's text. */
  documentText: 128 * 1024 * 1024,
  /** Bytes of a picture that is handed over whole: copied, or opened for its map. */
  pictureBytes: 512 * 1024 * 1024,
  /** Bytes of one part of a picture; a file may have any number of parts. */
  picturePart: 16 * 1024 * 1024,
  /** Sheets of one print, and points of a side of each. */
  printSheets: 200,
  sheetSide: 14_400,
  /** Characters of a title or a proposed file name, before it is shortened for use. */
  title: 100_000,
  /** Characters of an id or a path. */
  name: 4_096,
  /** Characters of one line of the log. */
  logText: 4_096,
  /** Entries of a list of commands. */
  commands: 1_000,
  /** Statements at the top of what is copied. */
  clipboardRoots: 100_000,
} as const;

/** An id or a path. */
export const NameSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(PAYLOAD_LIMITS.name),
  v.check((text) => !text.includes('\0')),
);
/** A title, as the user wrote it. */
export const TitleSchema = v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.title));
/** A name to propose for a file; main cleans it. */
export const FileNameSchema = v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.title));
/** One line of the log. */
export const LogTextSchema = v.pipe(v.string(), v.maxLength(PAYLOAD_LIMITS.logText));
