import { compareCodeUnits } from '../../base/compare-code-units.ts';
import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { findMotionId } from './find-motion.ts';
import { argumentsFrom, indexArguments } from './index-arguments.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** Where a statement stands when the map is read from top to bottom. */
export interface OutlineEntry {
  readonly id: StatementId;
  /**
   * The statement it is read under, null for a root: the target of the argument it was met by, or,
   * where that argument speaks to another argument, the last premise of that other one.
   */
  readonly parent: StatementId | null;
  /** The argument it was met by, null for a root. */
  readonly through: ArgumentId | null;
  /** Steps from its root, which has 0. */
  readonly depth: number;
  /** Such as `1.2.1`: its place under its parent after the parent's number. Empty for the motion. */
  readonly number: string;
}

/**
 * The map in reading order: every statement once, depth first, where it is met first. The motion comes first; under a
 * statement come the arguments on it in order: of each argument, the premises in order with everything beneath them,
 * then the arguments on that argument. After the motion's tree come the statements that lead nowhere, with theirs, then
 * the first of each remaining ring, by id. Roots other than the motion are numbered on from its replies. Computed once
 * per structure; linear except for sorting, and without recursion.
 */
export const outlineOf: (map: Structure) => readonly OutlineEntry[] = memoizeByStructure(
  (structure) =>
    walkAll(structure, [...structure.statements.keys()], (id) => structure.statements.has(id)),
);

/** Every statement in the order of `outlineOf`. Computed once per structure. */
export const readingOrder: (map: Structure) => readonly StatementId[] = memoizeByStructure((map) =>
  outlineOf(map).map((entry) => entry.id),
);

/** Sorts some statements in the order of `readingOrder`, at the cost of walking over what they lead to. */
export function sortByReading(
  structure: Structure,
  ids: readonly StatementId[],
): readonly StatementId[] {
  if (ids.length < 2) return ids;
  const above = findAbove(structure, ids);
  const isAbove = (id: StatementId) => above.has(id);
  const roots = [...structure.statements.keys()].filter(isAbove);
  const wanted = new Set(ids);
  return walkAll(structure, roots, isAbove).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

/** Statements and all that a path of arguments leads to from them. */
function findAbove(
  structure: Structure,
  ids: readonly StatementId[],
): ReadonlySet<StatementId | ArgumentId> {
  const above = new Set<StatementId | ArgumentId>(ids);
  // Iterating over a set also reaches what is added on the way.
  for (const id of above) {
    const argument = structure.arguments.get(id as ArgumentId);
    if (argument !== undefined) above.add(argument.target.id);
    else for (const use of argumentsFrom(structure, id as StatementId)) above.add(use.id);
  }
  return above;
}

/** The number of every statement but the motion, as `outlineOf` says. Computed once per structure. */
export const numbersOf: (map: Structure) => ReadonlyMap<StatementId, string> = memoizeByStructure(
  (map) =>
    new Map(
      outlineOf(map)
        .filter((entry) => entry.number !== '')
        .map((entry) => [entry.id, entry.number]),
    ),
);

/** Walks all roots in order, past what does not belong; nothing that belongs lies beneath such. */
function walkAll(
  structure: Structure,
  ids: readonly StatementId[],
  belongs: (id: StatementId) => boolean,
): readonly OutlineEntry[] {
  const walk = createWalk(structure, belongs);
  startReading(structure, ids, walk);
  return walk.entries;
}

/** Reads a map from one statement after another, each with all that leads to it. */
export interface Reading {
  /** Whether a statement was read already. */
  readonly hasMet: (id: StatementId) => boolean;
  /** Goes on from a statement that was not. */
  readonly from: (root: StatementId) => void;
}

/**
 * Reads a map in the order of `outlineOf`, from some of its statements: from the motion, from what leads nowhere, then
 * from what is left, by id. Linear except for sorting those.
 */
export function startReading(
  structure: Structure,
  ids: Iterable<StatementId>,
  { hasMet, from }: Reading,
): void {
  const motion = findMotionId(structure);
  if (motion !== null) from(motion);
  const { byPremise } = indexArguments(structure);
  const left: StatementId[] = [];
  const nowhere: StatementId[] = [];
  for (const id of ids) if (!hasMet(id)) (byPremise.has(id) ? left : nowhere).push(id);
  for (const id of nowhere.sort(compareCodeUnits)) from(id);
  const inRings = left.filter((id) => !hasMet(id)).sort(compareCodeUnits);
  for (const id of inRings) if (!hasMet(id)) from(id);
}

/** Walks from root after root; each walk passes over what an earlier one met. */
function createWalk(
  structure: Structure,
  belongs: (id: StatementId) => boolean,
): Reading & { readonly entries: readonly OutlineEntry[] } {
  const motion = findMotionId(structure);
  const { byTarget } = indexArguments(structure);
  const entries: OutlineEntry[] = [];
  const met = new Map<StatementId, OutlineEntry>();
  // Under the motion and beside it the numbers are the same series, filed under null.
  const counts = new Map<StatementId | null, number>();

  function numberUnder(parent: OutlineEntry | undefined): string {
    const level = parent === undefined || parent.id === motion ? null : parent.id;
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    return level === null ? `${count}` : `${parent?.number}.${count}`;
  }

  function enter({ id, parent: parentId, through }: StatementStop): void {
    const parent = parentId === null ? undefined : met.get(parentId);
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const number = id === motion ? '' : numberUnder(parent);
    const entry = { id, parent: parentId, through, depth, number };
    met.set(id, entry);
    entries.push(entry);
  }

  // What lies ahead is met from its end, so what comes first is added last.
  const ahead: Stop[] = [];

  function addArguments(target: StatementId | ArgumentId, parent: StatementId): void {
    const on = byTarget.get(target);
    if (on === undefined) return;
    for (let at = on.length - 1; at >= 0; at -= 1) {
      const argument = on[at];
      if (argument !== undefined) ahead.push({ kind: 'argument', argument, parent });
    }
  }

  function addPremises({ id: through, premises }: Argument, parent: StatementId): void {
    for (let at = premises.length - 1; at >= 0; at -= 1) {
      const id = premises[at];
      if (id !== undefined) ahead.push({ kind: 'statement', id, parent, through });
    }
  }

  function from(root: StatementId): void {
    ahead.push({ kind: 'statement', id: root, parent: null, through: null });
    for (let stop = ahead.pop(); stop !== undefined; stop = ahead.pop()) {
      if (stop.kind === 'statement') {
        if (met.has(stop.id) || !belongs(stop.id)) continue;
        enter(stop);
        addArguments(stop.id, stop.id);
      } else {
        const { argument, parent } = stop;
        addArguments(argument.id, argument.premises.at(-1) ?? parent);
        addPremises(argument, parent);
      }
    }
  }

  return { entries, from, hasMet: (id) => met.has(id) };
}

interface StatementStop {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly parent: StatementId | null;
  readonly through: ArgumentId | null;
}

interface ArgumentStop {
  readonly kind: 'argument';
  readonly argument: Argument;
  /** The statement its premises are read under. */
  readonly parent: StatementId;
}

type Stop = StatementStop | ArgumentStop;
