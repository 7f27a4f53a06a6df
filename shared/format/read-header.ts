import type { JsonObject } from '../base/json.ts';
import { CURRENT_VERSION, FORMAT_MARKER } from './limits.ts';
import { describe } from './raw-object.ts';
import type { Report } from './report.ts';

/** What a file says of itself before it is decoded. */
export type Header =
  | { readonly kind: 'older' | 'current' | 'newer'; readonly version: number }
  /** No version that can be a version, or no word that this is a map. */
  | { readonly kind: 'doubtful' }
  /** The file says that it is something else. */
  | { readonly kind: 'foreign' };

/** Reads the marker and the version of a document, and reports what is wrong with them. */
export function readHeader(top: JsonObject, report: Report): Header {
  const { format, version } = top;
  if (format === undefined) {
    report.add(
      'fault',
      'F3',
      [],
      'The field "format" is missing, so nothing says that this is a map. If it is one, put "format": "argmap" at its beginning.',
    );
    return { kind: 'doubtful' };
  }
  if (format !== FORMAT_MARKER) {
    report.add(
      'fault',
      'F3',
      ['format'],
      `"format" must be "argmap", but here it is ${describe(format)}. This file is not a map of this program.`,
    );
    return { kind: 'foreign' };
  }
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 0) {
    return judgeVersion(version, report);
  }
  if (version === undefined) {
    report.add(
      'fault',
      'F4',
      [],
      `The field "version" is missing. For a map as the format is now, write "version": ${CURRENT_VERSION}.`,
    );
  } else {
    report.add(
      'fault',
      'F4',
      ['version'],
      `"version" must be a whole number such as ${CURRENT_VERSION}, but here it is ${describe(version)}.`,
    );
  }
  return { kind: 'doubtful' };
}

function judgeVersion(version: number, report: Report): Header {
  if (version < CURRENT_VERSION) return { kind: 'older', version };
  if (version === CURRENT_VERSION) return { kind: 'current', version };
  report.add(
    'notice',
    'F5',
    ['version'],
    `The file is of version ${version}, which is newer than this program knows (${CURRENT_VERSION}). It opens read-only, so that nothing in it is lost; to change it, use a newer program.`,
  );
  return { kind: 'newer', version };
}
