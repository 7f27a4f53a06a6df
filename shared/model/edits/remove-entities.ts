import type { ArgumentMap, EntityId } from '../argument-map.ts';
import type { EntityChange } from '../change.ts';
import { keepMembers } from '../frame.ts';
import type { ArgumentId, FrameId, NoteId, SourceId, StatementId } from '../ids.ts';
import { branchOf } from '../queries/branch.ts';
import { argumentsFrom, argumentsOn } from '../queries/index-arguments.ts';
import type { Statement } from '../statement.ts';
import {
  argumentEntry,
  type Edit,
  frameEntry,
  makeEdit,
  noteEntry,
  sourceEntry,
  statementEntry,
} from './edit.ts';

/**
 * Removes statements, arguments, sources, notes and frames with what cannot exist without them: arguments on something
 * removed, arguments without a premise left, citations of removed sources, frames without a member left. An argument
 * that keeps a premise stays, and so do the statements that made a removed argument and the members of a removed frame.
 * Ids that the map does not hold are skipped, since they are already gone. Linear in what is touched, and in the
 * statements when a source goes.
 */
export function removeEntities(map: ArgumentMap, ids: Iterable<EntityId>): Edit {
  const gone = followRemoval(map, ids);
  return makeEdit([
    ...listRemovals(map, gone),
    ...shrinkArguments(map, gone),
    ...dropCitations(map, gone),
    ...shrinkFrames(map, gone),
  ]);
}

/** Removes a statement or argument with its branch, as `branchOf` tells it. */
export function removeBranch(map: ArgumentMap, root: StatementId | ArgumentId): Edit {
  const branch = branchOf(map, root);
  return removeEntities(map, [...branch.statements, ...branch.arguments]);
}

function followRemoval(map: ArgumentMap, ids: Iterable<EntityId>): ReadonlySet<EntityId> {
  const gone = new Set<EntityId>();
  const ahead = [...ids];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (gone.has(id)) continue;
    gone.add(id);
    // Ids are unique over all tables, so a look-up under another kind finds nothing.
    for (const argument of argumentsOn(map, id as StatementId | ArgumentId))
      ahead.push(argument.id);
    for (const argument of argumentsFrom(map, id as StatementId)) {
      if (argument.premises.every((premise) => gone.has(premise))) ahead.push(argument.id);
    }
  }
  return gone;
}

function listRemovals(map: ArgumentMap, gone: ReadonlySet<EntityId>): readonly EntityChange[] {
  const entries: EntityChange[] = [];
  for (const id of gone) {
    if (map.statements.has(id as StatementId)) {
      entries.push(statementEntry(map, id as StatementId, null));
    } else if (map.arguments.has(id as ArgumentId)) {
      entries.push(argumentEntry(map, id as ArgumentId, null));
    } else if (map.sources.has(id as SourceId)) {
      entries.push(sourceEntry(map, id as SourceId, null));
    } else if (map.notes.has(id as NoteId)) {
      entries.push(noteEntry(map, id as NoteId, null));
    } else if (map.frames.has(id as FrameId)) {
      entries.push(frameEntry(map, id as FrameId, null));
    }
  }
  return entries;
}

function shrinkArguments(map: ArgumentMap, gone: ReadonlySet<EntityId>): readonly EntityChange[] {
  const entries = new Map<ArgumentId, EntityChange>();
  for (const id of gone) {
    for (const argument of argumentsFrom(map, id as StatementId)) {
      if (gone.has(argument.id) || entries.has(argument.id)) continue;
      const [first, ...rest] = argument.premises.filter((premise) => !gone.has(premise));
      if (first === undefined) continue;
      const shrunk = { ...argument, premises: [first, ...rest] } as const;
      entries.set(argument.id, argumentEntry(map, argument.id, shrunk));
    }
  }
  return [...entries.values()];
}

function shrinkFrames(map: ArgumentMap, gone: ReadonlySet<EntityId>): readonly EntityChange[] {
  return [...map.frames.values()].flatMap((frame) => {
    if (gone.has(frame.id)) return [];
    const kept = keepMembers(frame, (member) => !gone.has(member));
    return kept === frame ? [] : [frameEntry(map, frame.id, kept)];
  });
}

function dropCitations(map: ArgumentMap, gone: ReadonlySet<EntityId>): readonly EntityChange[] {
  if (![...gone].some((id) => map.sources.has(id as SourceId))) return [];
  return [...map.statements.values()]
    .filter((statement) => !gone.has(statement.id) && citesAny(statement, gone))
    .map((statement) => {
      const citations = statement.citations.filter((citation) => !gone.has(citation.source));
      return statementEntry(map, statement.id, { ...statement, citations });
    });
}

function citesAny(statement: Statement, gone: ReadonlySet<EntityId>): boolean {
  return statement.citations.some((citation) => gone.has(citation.source));
}
