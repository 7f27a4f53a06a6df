import type { ArgumentMap } from '../model/argument-map.ts';
import { rootsOf } from '../model/fragment.ts';
import type { MapId } from '../model/ids.ts';
import { findMotion } from '../model/queries/find-motion.ts';
import { argumentsFrom } from '../model/queries/index-arguments.ts';
import { readText } from './read-text.ts';

/** A map of its own that was read from text. */
export interface OutlineMap {
  /** Its cards are still to be laid out. Without statements where the text has none. */
  readonly map: ArgumentMap;
  /** How many statements are said to attack but stand under nothing, and so came without that link. */
  readonly looseCount: number;
}

/**
 * Reads text, as `readText` does, as a map of its own. Where all is read under one statement and none is called the
 * motion, that statement is the motion. Total.
 */
export function readOutlineMap(text: string, id: MapId): OutlineMap {
  const fragment = readText(text);
  return { map: nameMotion({ ...fragment.map, id }), looseCount: fragment.attacking.size };
}

function nameMotion(map: ArgumentMap): ArgumentMap {
  const [id, ...others] = rootsOf({ map });
  const root = id === undefined ? undefined : map.statements.get(id);
  const isApart = root?.kind === 'claim' && argumentsFrom(map, root.id).length === 0;
  if (!isApart || others.length > 0 || findMotion(map) !== null) return map;
  const statements = new Map(map.statements).set(root.id, { ...root, kind: 'motion' });
  return { ...map, statements };
}
