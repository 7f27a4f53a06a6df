import type { JsonObject } from '../base/json.ts';
import { type DecodedDocument, decodeDocument } from './decode-document.ts';
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
 * Reads a document of any version. Null where it is no map: it says that it is something else, or
 * it does not say what it is and `mayGuess` is false, or has no list of statements to go by.
 */
export function readDocument(
  top: JsonObject,
  report: Report,
  mayGuess: boolean,
): ReadDocument | null {
  const header = readHeader(top, report);
  if (header.kind === 'foreign') return null;
  if (header.kind === 'doubtful' && !(mayGuess && Array.isArray(top.statements))) return null;
  const version = header.kind === 'older' ? header.version : CURRENT_VERSION;
  return { header, decoded: decodeDocument(migrate(top, version), report) };
}
