import { isDeepEqual } from '../../base/deep-equal.ts';
import { fail } from '../../base/result.ts';
import { type Argument, createArgument, type Relation, type Target } from '../argument.ts';
import type { ArgumentMap, EntityId } from '../argument-map.ts';
import type { EntityChange } from '../change.ts';
import { checkNote, checkStatement } from '../check-map.ts';
import type { Fragment, FragmentIds } from '../fragment.ts';
import { type Frame, type FrameMember, renameMembers } from '../frame.ts';
import type { ArgumentId, NoteId, SourceId, StatementId } from '../ids.ts';
import { findMotionId } from '../queries/find-motion.ts';
import { checkReply } from '../rules/connection-rule.ts';
import type { Refusal } from '../rules/refusal.ts';
import type { Source } from '../source.ts';
import type { Point, Statement } from '../statement.ts';
import {
  argumentEntry,
  type Edit,
  frameEntry,
  makeEdit,
  noteEntry,
  sourceEntry,
  statementEntry,
} from './edit.ts';
import { refuseTakenIds, refuseViolations } from './preconditions.ts';
import { nextOrder } from './siblings.ts';

/** An argument to be made from a statement of a fragment to something in the map it goes to. */
export interface FragmentLink {
  readonly argument: ArgumentId;
  /** By its id in the fragment. */
  readonly premise: StatementId;
  readonly relation: Relation;
  readonly target: Target;
}

/** What is inserted into a map: under which ids, where, and with which links. */
export interface FragmentInput {
  /** Sound, as `cutFragment` and the readers of files and texts give it. */
  readonly fragment: Fragment;
  /** A new id for each entity; an entity without one keeps its own. */
  readonly ids: FragmentIds;
  readonly links?: readonly FragmentLink[];
  /** By the ids in the fragment; what is not in it keeps its place. */
  readonly places?: ReadonlyMap<StatementId | NoteId, Point>;
}

/**
 * Adds a fragment to a map. Sources that the map already holds, whatever their ids, are not added again: the fragment's
 * citations then name those of the map. A motion becomes a claim if the map has one already or if it is linked. Linked
 * arguments come last among those on their target, in the order given. Linear in the fragment and in the sources of the
 * map, except for sources of one title, which are compared in pairs.
 */
export function insertFragment(map: ArgumentMap, input: FragmentInput): Edit {
  const { fragment, ids, links = [] } = input;
  const sources = mergeSources(map, fragment.map, ids);
  const statements = renewStatements(map, input, sources);
  const made = [...renewArguments(fragment.map, ids), ...makeLinks(map, links, ids)];
  const added = fragment.map.sources.size === 0 ? [] : listAdded(fragment.map, sources, map);
  const notes = [...fragment.map.notes.values()].map((note) => ({
    ...note,
    id: ids.notes.get(note.id) ?? note.id,
    at: input.places?.get(note.id) ?? note.at,
  }));
  const frames = renewFrames(fragment.map, ids);
  const entities = [...statements, ...made, ...added, ...notes, ...frames];
  const refusal =
    refuseTakenIds(
      map,
      entities.map(({ id }) => id),
    ) ??
    refuseUnsound(map, statements, added) ??
    refuseViolations(notes.flatMap(checkNote)) ??
    refuseLinks(map, links);
  if (refusal !== null) return fail(refusal);
  const entries: readonly EntityChange[] = [
    ...statements.map((statement) => statementEntry(map, statement.id, statement)),
    ...made.map((argument) => argumentEntry(map, argument.id, argument)),
    ...added.map((source) => sourceEntry(map, source.id, source)),
    ...notes.map((note) => noteEntry(map, note.id, note)),
    ...frames.map((frame) => frameEntry(map, frame.id, frame)),
  ];
  return makeEdit(entries);
}

/** For each source of the fragment, its id in the map: that of an equal source there, or else its new one. */
function mergeSources(
  map: ArgumentMap,
  fragment: ArgumentMap,
  ids: FragmentIds,
): ReadonlyMap<SourceId, SourceId> {
  const byTitle = new Map<string, Source[]>();
  for (const source of map.sources.values()) {
    const alike = byTitle.get(source.title);
    if (alike === undefined) byTitle.set(source.title, [source]);
    else alike.push(source);
  }
  return new Map(
    [...fragment.sources.values()].map((source) => {
      const twin = byTitle
        .get(source.title)
        ?.find((other) => isDeepEqual({ ...other, id: source.id }, source));
      return [source.id, twin?.id ?? ids.sources.get(source.id) ?? source.id];
    }),
  );
}

function listAdded(
  fragment: ArgumentMap,
  sources: ReadonlyMap<SourceId, SourceId>,
  map: ArgumentMap,
): readonly Source[] {
  return [...fragment.sources.values()].flatMap((source) => {
    const id = sources.get(source.id) ?? source.id;
    const present = map.sources.get(id);
    const isTwin = present !== undefined && isDeepEqual({ ...present, id: source.id }, source);
    return isTwin ? [] : [{ ...source, id }];
  });
}

function renewStatements(
  map: ArgumentMap,
  { fragment, ids, links = [], places }: FragmentInput,
  sources: ReadonlyMap<SourceId, SourceId>,
): readonly Statement[] {
  const linked = new Set(links.map(({ premise }) => premise));
  const hasMotion = findMotionId(map) !== null;
  return [...fragment.map.statements.values()].map((statement) => {
    const { id, kind, citations } = statement;
    const staysMotion = kind === 'motion' && !hasMotion && !linked.has(id);
    return {
      ...statement,
      id: ids.statements.get(id) ?? id,
      kind: kind === 'motion' && !staysMotion ? 'claim' : kind,
      at: places?.get(id) ?? statement.at,
      citations: citations.map((citation) => ({
        ...citation,
        source: sources.get(citation.source) ?? citation.source,
      })),
    };
  });
}

function renewArguments(fragment: ArgumentMap, ids: FragmentIds): readonly Argument[] {
  const renewStatement = (id: StatementId) => ids.statements.get(id) ?? id;
  return [...fragment.arguments.values()].map((argument) => {
    const [first, ...rest] = argument.premises;
    return {
      ...argument,
      id: ids.arguments.get(argument.id) ?? argument.id,
      premises: [renewStatement(first), ...rest.map(renewStatement)],
      target: renewTarget(argument.target, ids),
    };
  });
}

function renewFrames({ frames }: ArgumentMap, ids: FragmentIds): readonly Frame[] {
  const renew = (member: FrameMember): FrameMember =>
    ids.statements.get(member as StatementId) ?? ids.notes.get(member as NoteId) ?? member;
  return [...frames.values()].map((frame) => ({
    ...renameMembers(frame, renew),
    id: ids.frames.get(frame.id) ?? frame.id,
  }));
}

function renewTarget(target: Target, ids: FragmentIds): Target {
  return target.kind === 'statement'
    ? { kind: 'statement', id: ids.statements.get(target.id) ?? target.id }
    : { kind: 'argument', id: ids.arguments.get(target.id) ?? target.id };
}

function makeLinks(
  map: ArgumentMap,
  links: readonly FragmentLink[],
  ids: FragmentIds,
): readonly Argument[] {
  const counts = new Map<EntityId, number>();
  return links.map(({ argument, premise, relation, target }) => {
    const earlier = counts.get(target.id) ?? 0;
    counts.set(target.id, earlier + 1);
    return createArgument({
      id: argument,
      relation,
      premises: [ids.statements.get(premise) ?? premise],
      target,
      order: nextOrder(map, target) + earlier,
    });
  });
}

function refuseUnsound(
  map: ArgumentMap,
  statements: readonly Statement[],
  added: readonly Source[],
): Refusal | null {
  const sources = new Map([...map.sources, ...added.map((source) => [source.id, source] as const)]);
  return refuseViolations(
    statements.flatMap((statement) => checkStatement({ sources }, statement)),
    ...statements.slice(0, 1).map(({ id }) => id),
  );
}

function refuseLinks(map: ArgumentMap, links: readonly FragmentLink[]): Refusal | null {
  for (const { target } of links) {
    const verdict = checkReply(map, { kind: 'claim', target });
    if (verdict.kind === 'refused') return verdict;
  }
  return null;
}
