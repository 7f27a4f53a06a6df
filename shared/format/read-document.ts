import type { JsonObject } from '../base/json.ts';
import { runToEnd } from '../base/run-to-end.ts';
import { type DecodedDocument, decodeInPieces } from './decode-document.ts';
import { CURRENT_VERSION } from './limits.ts';
import { migrate } from './migrations/migrate.ts';
import { type Header, readHeader } from './read-header.ts';
import type { Report } from './report.ts';

/** A document of any version as it was read. */
export interface ReadDocument {
  readonly header: Header;
  readonly decoded: DecodedDocument;
}

/**
 * Reads a document of any version. Null where it is not a map: it says that it is something else, or it does not say
 * what it is, and either `mayGuess` is false or there is no list of statements to go by.
 */
export function readDocument(
  top: JsonObject,
  report: Report,
  mayGuess: boolean,
): ReadDocument | null {
  return runToEnd(readInPieces(top, report, mayGuess));
}

/** The same, some entities at a time. */
export function* readInPieces(
  top: JsonObject,
  report: Report,
  mayGuess: boolean,
): Generator<void, ReadDocument | null, void> {
  const header = readHeader(top, report);
  if (header.kind === 'foreign') return null;
  if (header.kind === 'doubtful' && !(mayGuess && Array.isArray(top.statements))) return null;
  const version = header.kind === 'older' ? header.version : CURRENT_VERSION;
  return { header, decoded: yield* decodeInPieces(migrate(top, version), report) };
}
