import type { ArgumentMap } from './argument-map.ts';
import type { ArgumentId, FrameId, IdMaker, NoteId, SourceId, StatementId } from './ids.ts';
import { outlineOf } from './queries/outline.ts';

/** A part of a map that can be put elsewhere: into the same map, another one, or the clipboard. */
export interface Fragment {
  /** Sound by itself. It does not contain what it led to outside. */
  readonly map: ArgumentMap;
  /** The roots that attacked what they were under; the others supported it, or were under nothing. */
  readonly attacking: ReadonlySet<StatementId>;
}

/** The statements of a fragment that are under no other statement of it, in reading order. */
export function rootsOf({ map }: Pick<Fragment, 'map'>): readonly StatementId[] {
  return outlineOf(map)
    .filter((entry) => entry.parent === null)
    .map((entry) => entry.id);
}

/** For each entity of a fragment the id it gets where the fragment goes. */
export interface FragmentIds {
  readonly statements: ReadonlyMap<StatementId, StatementId>;
  readonly arguments: ReadonlyMap<ArgumentId, ArgumentId>;
  readonly sources: ReadonlyMap<SourceId, SourceId>;
  readonly notes: ReadonlyMap<NoteId, NoteId>;
  readonly frames: ReadonlyMap<FrameId, FrameId>;
}

/** New ids for all that a fragment holds. */
export function renewIds({ map }: Pick<Fragment, 'map'>, ids: IdMaker): FragmentIds {
  return {
    statements: renewKeys(map.statements, ids.statement),
    arguments: renewKeys(map.arguments, ids.argument),
    sources: renewKeys(map.sources, ids.source),
    notes: renewKeys(map.notes, ids.note),
    frames: renewKeys(map.frames, ids.frame),
  };
}

function renewKeys<Id>(table: ReadonlyMap<Id, unknown>, make: () => Id): ReadonlyMap<Id, Id> {
  return new Map([...table.keys()].map((id) => [id, make()]));
}
