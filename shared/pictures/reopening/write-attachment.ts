import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import { writeMap } from '../../format/write.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';

/**
 * The text of a map that its pictures carry, written once for each map: as a file has it, but for characters that XML
 * cannot hold, which are escaped as JSON has it.
 */
export const writeAttachment: (map: ArgumentMap) => string = memoizeWeakly((map) =>
  writeMap(map).replace(NO_XML, escapeUnit),
);

// Control characters are escaped in JSON already.
const NO_XML = /[\ufffe\uffff]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}
