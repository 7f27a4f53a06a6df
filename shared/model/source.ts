import type { JsonObject } from '../base/json.ts';
import type { SourceId } from './ids.ts';

/** A person or body that made a source, in the fields of CSL-JSON 1.0.2. */
export interface SourceName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * What evidence rests on. Field names and meanings are those of CSL-JSON 1.0.2, so that reference
 * managers can read them; fields not listed here are kept in `extra`.
 */
export interface Source {
  readonly id: SourceId;
  /** CSL item type, such as `article-newspaper`, `report`, `webpage`. */
  readonly type: string;
  readonly title: string;
  readonly author: readonly SourceName[];
  /** Date of publication as written: `2020-08-01`, `2020-08` or `2020`. */
  readonly issued?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  /** Date the source was accessed. */
  readonly accessed?: string;
  /** Remarks of the author on it. */
  readonly note?: string;
  /** Full text, where the author keeps it with the map. */
  readonly text?: string;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/** Whether a source is still blank, so that removing it loses no words. Its type alone does not count. */
export function isBlankSource({ id: _id, type: _type, ...said }: Source): boolean {
  return Object.values(said).every((value) => value === undefined || value.length === 0);
}
