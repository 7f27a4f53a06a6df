import type { Argument } from '../model/argument.ts';
import type { ArgumentMap, EntityId, MapDetails } from '../model/argument-map.ts';
import type { EntityChange } from '../model/change.ts';
import type { Frame } from '../model/frame.ts';
import type { Note } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';

/** The kinds of things that have an id within a map. */
export type EntityKind = Exclude<EntityChange['kind'], 'details'>;

/** Any of those things. */
export type Entity = Statement | Argument | Source | Note | Frame;

/** Any of those things, or what is said about the map as a whole. */
export type Compared = Entity | MapDetails;

/** What a difference or a conflict is about. */
export type Subject =
  | { readonly kind: 'details' }
  | { readonly kind: EntityKind; readonly id: EntityId };

/** Every kind, in the order of a file. */
export const ENTITY_KINDS: readonly EntityKind[] = [
  'statement',
  'argument',
  'source',
  'note',
  'frame',
];

/** Where a map keeps each kind, with ids and entities of any kind: look-ups need no narrower type. */
export function tableOf(map: ArgumentMap, kind: EntityKind): ReadonlyMap<EntityId, Entity> {
  switch (kind) {
    case 'statement':
      return map.statements;
    case 'argument':
      return map.arguments;
    case 'source':
      return map.sources;
    case 'note':
      return map.notes;
    case 'frame':
      return map.frames;
  }
}

/** The subject as one string: equal for two when they are about the same thing. */
export function keyOfSubject(subject: Subject): string {
  return subject.kind === 'details' ? subject.kind : `${subject.kind} ${subject.id}`;
}
