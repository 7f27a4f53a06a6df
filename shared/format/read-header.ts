import type { JsonObject } from '../base/json.ts';
import { CURRENT_VERSION, FORMAT_MARKER } from './limits.ts';
import { describe } from './raw-object.ts';
import type { Report } from './report.ts';
import { words } from './words.ts';

/** What a file says about itself before it is decoded. */
export type Header =
  | { readonly kind: 'older' | 'current' | 'newer'; readonly version: number }
  /** The version is missing or impossible, or nothing says that this is a map. */
  | { readonly kind: 'doubtful' }
  /** The file says that it is something else. */
  | { readonly kind: 'foreign' };

/** Reads the marker and the version of a document, and reports what is wrong with them. */
export function readHeader(top: JsonObject, report: Report): Header {
  const { format, version } = top;
  if (format === undefined) {
    report.add('fault', 'F3', [], words('fault.noFormat'));
    return { kind: 'doubtful' };
  }
  if (format !== FORMAT_MARKER) {
    report.add('fault', 'F3', ['format'], words('fault.otherFormat', { value: describe(format) }));
    return { kind: 'foreign' };
  }
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 0) {
    return judgeVersion(version, report);
  }
  if (version === undefined) {
    report.add('fault', 'F4', [], words('fault.noVersion', { version: CURRENT_VERSION }));
  } else {
    report.add(
      'fault',
      'F4',
      ['version'],
      words('fault.falseVersion', { version: CURRENT_VERSION, value: describe(version) }),
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
    words('fault.newerVersion', { version: String(version), known: CURRENT_VERSION }),
  );
  return { kind: 'newer', version };
}
