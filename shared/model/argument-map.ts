import type { JsonObject } from '../base/json.ts';
import type { Argument } from './argument.ts';
import { DEFAULT_DIRECTION, type Direction } from './direction.ts';
import type { Frame } from './frame.ts';
import type { GradualName } from './gradual-name.ts';
import type { ArgumentId, FrameId, MapId, NoteId, SourceId, StatementId } from './ids.ts';
import type { Note } from './note.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { ValueLens } from './value-lens.ts';

/** What is said about a map as a whole. */
export interface MapDetails {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** BCP 47 tag of the language the statements are written in; empty when not said. */
  readonly language: string;
  /** How strengths are computed; absent: `DEFAULT_GRADUAL`. */
  readonly semantics?: GradualName;
  /** Ways of seeing the debate that weigh its positions differently; absent: none. In the author's order. */
  readonly lenses?: readonly ValueLens[];
  /** The rules of review that are not to be applied to this map; absent: none. */
  readonly mutedRules?: readonly string[];
  /** How layout arranges the cards, and where the cards of new replies go. */
  readonly direction: Direction;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/**
 * One document: the debate about one motion. Immutable; an edit makes a new map that shares everything it did not
 * touch. The order of the tables' entries carries no meaning. Invariants: `checkMap`.
 */
export interface ArgumentMap {
  readonly id: MapId;
  readonly details: MapDetails;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly arguments: ReadonlyMap<ArgumentId, Argument>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly frames: ReadonlyMap<FrameId, Frame>;
}

/** Anything that has an id within a map. */
export type EntityId = StatementId | ArgumentId | SourceId | NoteId | FrameId;

/** A map with nothing in it. */
export function createEmptyMap(id: MapId, details: Partial<MapDetails> = {}): ArgumentMap {
  return {
    id,
    details: {
      title: '',
      description: '',
      author: '',
      language: '',
      direction: DEFAULT_DIRECTION,
      ...details,
    },
    statements: new Map(),
    arguments: new Map(),
    sources: new Map(),
    notes: new Map(),
    frames: new Map(),
  };
}

/** Builds a map from lists; of two entities with one id the later wins. */
export function createMap(
  id: MapId,
  parts: {
    readonly details?: Partial<MapDetails>;
    readonly statements?: readonly Statement[];
    readonly arguments?: readonly Argument[];
    readonly sources?: readonly Source[];
    readonly notes?: readonly Note[];
    readonly frames?: readonly Frame[];
  },
): ArgumentMap {
  return {
    ...createEmptyMap(id, parts.details),
    statements: indexById(parts.statements ?? []),
    arguments: indexById(parts.arguments ?? []),
    sources: indexById(parts.sources ?? []),
    notes: indexById(parts.notes ?? []),
    frames: indexById(parts.frames ?? []),
  };
}

function indexById<Entity extends { readonly id: EntityId }>(
  entities: readonly Entity[],
): ReadonlyMap<Entity['id'], Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}
