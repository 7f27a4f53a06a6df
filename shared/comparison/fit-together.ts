import type { ArgumentMap, EntityId } from '../model/argument-map.ts';
import { checkMap } from '../model/check-map.ts';
import { type FrameMember, keepMembers } from '../model/frame.ts';
import type { ArgumentId, FrameId, NoteId, SourceId, StatementId } from '../model/ids.ts';
import type { Violation } from '../model/violation.ts';
import { otherSide, type Versions } from './conflict.ts';
import { createDraft, type Draft, drop, findRemovedByOne, put, setPremises } from './draft.ts';
import { type EntityKind, tableOf } from './entity-kind.ts';
import { reattach } from './reattach.ts';
import { breakLoop, relink, settleMotions } from './relink.ts';
import type { Settlement } from './settlement.ts';

/**
 * Makes a sound map of tables that were merged one by one. What is still referred to is kept, linked as it was;
 * premises, targets, rings and motions that cannot be as both sides have them become as one side has them. Each repair
 * brings something back, takes it from one side or drops it for good, so the repairs come to an end.
 */
export function* fitTogether(
  merged: ArgumentMap,
  versions: Versions<ArgumentMap>,
  settlement: Settlement,
): Generator<void, ArgumentMap, void> {
  const draft = createDraft(merged, versions, settlement);
  for (const conflict of settlement.list()) {
    if (conflict.kind !== 'removed' || conflict.subject.kind === 'details') continue;
    if (conflict.taken === conflict.removedBy) draft.dropped.add(conflict.subject.id);
    else reattach(draft, conflict.subject.id);
    yield;
  }
  for (let found = checkMap(draft.map); found.length > 0; found = checkMap(draft.map)) {
    for (const violation of found) {
      repair(draft, violation);
      yield;
    }
  }
  return draft.map;
}

function repair(draft: Draft, violation: Violation): void {
  switch (violation.kind) {
    case 'unknown-premise':
      if (!isKept(draft, 'statement', violation.premise, violation.argument)) {
        removePremise(draft, violation.argument, violation.premise);
      }
      return;
    case 'unknown-target':
      if (!isTargetKept(draft, violation.target, violation.argument)) {
        drop(draft, 'argument', violation.argument);
      }
      return;
    case 'unknown-source':
      if (!isKept(draft, 'source', violation.source, violation.statement)) {
        removeCitations(draft, violation.statement, violation.source);
      }
      return;
    case 'unknown-member':
    case 'no-member':
      shrinkFrame(draft, violation.frame);
      return;
    case 'no-premise':
    case 'premise-is-target':
      relink(draft, violation.argument);
      return;
    case 'undercut-loop':
      breakLoop(draft, violation.arguments);
      return;
    case 'several-motions':
      settleMotions(draft, violation.motions);
      return;
    default:
      // Figures, places and ids are each as a sound map has them.
      throw new Error(`A merge broke what no side had broken: ${violation.kind}`);
  }
}

function isTargetKept(draft: Draft, target: EntityId, argument: ArgumentId): boolean {
  return (
    isKept(draft, 'statement', target, argument) || isKept(draft, 'argument', target, argument)
  );
}

/**
 * Whether something that is referred to is in the draft, or is brought back: as it is on the side that kept it. If what
 * refers to it is new or on both sides, that is a conflict.
 */
function isKept(draft: Draft, kind: EntityKind, id: EntityId, namedBy: EntityId): boolean {
  if (tableOf(draft.map, kind).has(id)) return true;
  const removed = draft.dropped.has(id) ? null : findRemovedByOne(draft, id);
  if (removed === null || removed.kind !== kind) return false;
  const { removedBy, before, kept } = removed;
  if (findRemovedByOne(draft, namedBy) === null) {
    const conflict = { kind: 'removed', subject: { kind, id }, removedBy, before, kept } as const;
    if (draft.settlement.settle(conflict, otherSide(removedBy)) === removedBy) {
      draft.dropped.add(id);
      return false;
    }
  }
  put(draft, kind, kept);
  reattach(draft, id);
  return true;
}

// A frame shows what is there together; it needs nothing that one side has removed.
function shrinkFrame(draft: Draft, id: FrameId): void {
  const frame = draft.map.frames.get(id);
  const isThere = (member: FrameMember) =>
    draft.map.statements.has(member as StatementId) || draft.map.notes.has(member as NoteId);
  const shrunk = frame === undefined ? null : keepMembers(frame, isThere);
  if (shrunk === null) drop(draft, 'frame', id);
  else put(draft, 'frame', shrunk);
}

function removePremise(draft: Draft, id: ArgumentId, premise: StatementId): void {
  const argument = draft.map.arguments.get(id);
  if (argument === undefined) return;
  setPremises(
    draft,
    argument,
    argument.premises.filter((each) => each !== premise),
  );
}

function removeCitations(draft: Draft, id: StatementId, source: SourceId): void {
  const statement = draft.map.statements.get(id);
  if (statement === undefined) return;
  const citations = statement.citations.filter((citation) => citation.source !== source);
  put(draft, 'statement', { ...statement, citations });
}
