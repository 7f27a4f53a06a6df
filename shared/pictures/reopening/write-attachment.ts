import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import { writeMap } from '../../format/write.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';

/** The text of a map that its pictures carry, written once for each map. */
export const writeAttachment: (map: ArgumentMap) => string = memoizeWeakly(writeMap);
