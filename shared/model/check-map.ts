import type { Argument } from './argument.ts';
import type { ArgumentMap, EntityId } from './argument-map.ts';
import { findUndercutLoops } from './find-undercut-loops.ts';
import type { Frame } from './frame.ts';
import type { NoteId, StatementId } from './ids.ts';
import type { Note } from './note.ts';
import type { Point, Statement } from './statement.ts';
import type { ValueLens } from './value-lens.ts';
import type { Violation } from './violation.ts';

/**
 * Lists every broken invariant of the map; empty for a sound one. A map is sound when
 * - ids are unique over all tables, and each entity is filed under its own;
 * - premises, targets, citations and the members of frames name what the map holds;
 * - a frame has a member, and none twice;
 * - an argument has a premise, none twice, none that is its target, and does not target itself;
 * - arguments on arguments form no loop (rings of statements are legal: mutual attack is real);
 * - no two lenses have one name, and none weighs a position twice;
 * - credence and weight lie in 0 to 1, a range of credence runs upwards within it, order and coordinates are finite;
 * - there is one motion at most.
 * Linear.
 */
export function checkMap(map: ArgumentMap): readonly Violation[] {
  return [
    ...checkIds(map),
    ...checkMotions(map),
    ...checkLenses(map.details.lenses ?? []),
    ...[...map.statements.values()].flatMap((statement) => checkStatement(map, statement)),
    ...[...map.arguments.values()].flatMap((argument) => checkArgument(map, argument)),
    ...findUndercutLoops(map).map(
      (loop): Violation => ({ kind: 'undercut-loop', arguments: loop }),
    ),
    ...[...map.notes.values()].flatMap(checkNote),
    ...[...map.frames.values()].flatMap((frame) => checkFrame(map, frame)),
  ];
}

/** What is wrong with one statement, as `checkMap` sees it; the map need not hold it yet. */
export function checkStatement(
  map: Pick<ArgumentMap, 'sources'>,
  statement: Statement,
): readonly Violation[] {
  const { id, credence, credenceRange: range, at, citations } = statement;
  const violations: Violation[] = [];
  if (!isShare(credence)) violations.push({ kind: 'credence-out-of-range', statement: id });
  if (
    range !== undefined &&
    !(isShare(range.low) && isShare(range.high) && range.low <= range.high)
  ) {
    violations.push({ kind: 'credence-range-false', statement: id });
  }
  if (!isFinitePoint(at)) violations.push({ kind: 'place-not-finite', id });
  for (const { source } of citations) {
    if (map.sources.has(source)) continue;
    violations.push({ kind: 'unknown-source', statement: id, source });
  }
  return violations;
}

/**
 * What is wrong with one argument, as `checkMap` sees it, loops of several arguments excepted; the
 * map need not hold it yet.
 */
export function checkArgument(map: ArgumentMap, argument: Argument): readonly Violation[] {
  const { id, weight, order } = argument;
  const violations = [...checkPremises(map, argument), ...checkTarget(map, argument)];
  if (!isShare(weight)) violations.push({ kind: 'weight-out-of-range', argument: id });
  if (!Number.isFinite(order)) violations.push({ kind: 'order-not-finite', argument: id });
  return violations;
}

/** What is wrong with one note, as `checkMap` sees it. */
export function checkNote({ id, at }: Note): readonly Violation[] {
  return isFinitePoint(at) ? [] : [{ kind: 'place-not-finite', id }];
}

/** What is wrong with one frame, as `checkMap` sees it; the map need not hold it yet. */
export function checkFrame(
  map: Pick<ArgumentMap, 'statements' | 'notes'>,
  { id, members }: Pick<Frame, 'id' | 'members'>,
): readonly Violation[] {
  const violations: Violation[] = members.length === 0 ? [{ kind: 'no-member', frame: id }] : [];
  const seen = new Set<string>();
  for (const member of members) {
    const isKnown = map.statements.has(member as StatementId) || map.notes.has(member as NoteId);
    if (!isKnown) violations.push({ kind: 'unknown-member', frame: id, member });
    if (seen.has(member)) violations.push({ kind: 'repeated-member', frame: id, member });
    seen.add(member);
  }
  return violations;
}

/** What is wrong with the lenses of a map, as `checkMap` sees it. */
export function checkLenses(lenses: readonly ValueLens[]): readonly Violation[] {
  const violations: Violation[] = [];
  const names = new Set<string>();
  for (const { name, weights } of lenses) {
    if (names.has(name)) violations.push({ kind: 'repeated-lens', name });
    names.add(name);
    const positions = new Set<StatementId>();
    for (const { position, weight } of weights) {
      if (!isShare(weight)) violations.push({ kind: 'lens-weight-out-of-range', name });
      if (positions.has(position)) {
        violations.push({ kind: 'repeated-lens-position', name, position });
      }
      positions.add(position);
    }
  }
  return violations;
}

function checkPremises(map: ArgumentMap, { id, premises, target }: Argument): readonly Violation[] {
  const violations: Violation[] = [];
  if (premises.length === 0) violations.push({ kind: 'no-premise', argument: id });
  const seen = new Set<StatementId>();
  for (const premise of premises) {
    const place = { argument: id, premise };
    if (!map.statements.has(premise)) violations.push({ kind: 'unknown-premise', ...place });
    if (seen.has(premise)) violations.push({ kind: 'repeated-premise', ...place });
    if (target.kind === 'statement' && target.id === premise) {
      violations.push({ kind: 'premise-is-target', ...place });
    }
    seen.add(premise);
  }
  return violations;
}

function checkTarget(map: ArgumentMap, { id, target }: Argument): readonly Violation[] {
  const isKnown =
    target.kind === 'statement' ? map.statements.has(target.id) : map.arguments.has(target.id);
  if (!isKnown) return [{ kind: 'unknown-target', argument: id, target: target.id }];
  if (target.id === id) return [{ kind: 'targets-itself', argument: id }];
  return [];
}

function checkIds(map: ArgumentMap): readonly Violation[] {
  const violations: Violation[] = [];
  const seen = new Set<EntityId>();
  for (const table of [map.statements, map.arguments, map.sources, map.notes, map.frames]) {
    for (const [key, { id }] of table) {
      if (key !== id) violations.push({ kind: 'id-differs-from-key', key, id });
      if (seen.has(key)) violations.push({ kind: 'duplicate-id', id: key });
      seen.add(key);
    }
  }
  return violations;
}

function checkMotions(map: ArgumentMap): readonly Violation[] {
  const motions = [...map.statements.values()]
    .filter((statement) => statement.kind === 'motion')
    .map((statement) => statement.id);
  return motions.length > 1 ? [{ kind: 'several-motions', motions }] : [];
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}
