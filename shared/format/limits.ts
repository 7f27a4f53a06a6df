/** The version of the format that this program writes. */
export const CURRENT_VERSION = 1;

/** What `format` says in every map file. */
export const FORMAT_MARKER = 'argmap';

/** Largest file that is read, in bytes: 256 MiB. A map of a million statements is smaller. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Deepest nesting of objects and lists, where the file's own object counts as one. The format itself needs five; the
 * rest is room for fields of others. It bounds every recursion over a document.
 */
export const MAX_NESTING = 100;

/** Most objects and lists in one file. A file with more is not a map, and would only fill the memory. */
export const MAX_CONTAINERS = 2_500_000;

/** Longest id, in UTF-16 code units. */
export const MAX_ID_LENGTH = 200;

/** Texts longer than this, in UTF-16 code units, are kept, with a notice. */
export const LONG_TEXT_LENGTH = 100_000;

/** Coordinates farther from the origin than this, in canvas units, are ignored. */
export const MAX_COORDINATE = 10_000_000;

/** Most problems listed one by one in a report. */
export const MAX_PROBLEMS = 1_000;
