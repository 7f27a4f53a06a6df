import type { Argument, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { findMotionId } from './find-motion.ts';
import { type ArgumentIndex, indexArguments } from './index-arguments.ts';

/**
 * What each statement hangs on most closely, its holder: the branches (`branchOf`) that hold it are its own, its
 * holder's, that of the holder's holder, and so on, and no others. Absent for what is in no branch but its own. In a
 * ring that leads nowhere each would hold the others; there the first in `ids` counts as loose. Immediate dominators
 * as Cooper, Harvey and Kennedy find them ("A Simple, Fast Dominance Algorithm", 2001): linear in the map but for
 * rings, and for statements that lead to several far apart.
 */
export function findHolders(
  map: ArgumentMap,
  ids: Iterable<StatementId> = map.statements.keys(),
): ReadonlyMap<StatementId, StatementId> {
  const index = indexArguments(map);
  const { order, ends } = orderFromEnds(index, findMotionId(map), [...ids]);
  const ranks = new Map<Target['id'], number>();
  for (const id of order) ranks.set(id, ranks.size);
  const rankOf = (argument: Argument) => ranks.get(findSpokenTo(map, argument)) ?? NOBODY;
  const targets = order.map((id) =>
    ends.has(id) ? [NOBODY] : (index.byPremise.get(id) ?? []).map(rankOf),
  );
  const holders = new Map<StatementId, StatementId>();
  for (const [rank, held] of settleHolders(targets).entries()) {
    const [id, holder] = [order[rank], order[held]];
    if (id !== undefined && holder !== undefined) holders.set(id, holder);
  }
  return holders;
}

// The rank of what is no statement: before the first.
const NOBODY = -1;

/** The rank of each one's holder, by the ranks of what each speaks to, one of which is less than its own. */
function settleHolders(targets: readonly (readonly number[])[]): readonly number[] {
  const holders: number[] = [];
  const meet = (first: number, second: number): number => {
    let [one, other] = [first, second];
    while (one !== other) {
      if (one > other) one = holders[one] ?? NOBODY;
      else other = holders[other] ?? NOBODY;
    }
    return one;
  };
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [rank, spokenTo] of targets.entries()) {
      // The first time some are not known yet; they are not above those that are.
      const holder = spokenTo.filter((target) => target < holders.length).reduce(meet);
      isSettled &&= holder === holders[rank];
      holders[rank] = holder;
    }
  }
  return holders;
}

interface Order {
  /** Each after all that it speaks to, but for rings. */
  readonly order: readonly StatementId[];
  /** The motion, and what leads nowhere. */
  readonly ends: ReadonlySet<StatementId>;
}

function orderFromEnds(
  index: ArgumentIndex,
  motion: StatementId | null,
  ids: readonly StatementId[],
): Order {
  const met = new Set<StatementId>();
  const ends = new Set<StatementId>();
  const finished: StatementId[] = [];
  const loose = ids.filter((id) => !index.byPremise.has(id));
  for (const end of [...(motion === null ? [] : [motion]), ...loose, ...ids]) {
    if (met.has(end)) continue;
    ends.add(end);
    met.add(end);
    const way = [{ id: end, answers: listAnswering(index, end) }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const answer = step.answers.pop();
      if (answer === undefined) {
        finished.push(step.id);
        way.pop();
      } else if (!met.has(answer)) {
        met.add(answer);
        way.push({ id: answer, answers: listAnswering(index, answer) });
      }
    }
  }
  return { order: finished.reverse(), ends };
}

/** The premises of all that speaks to a statement, undercuts included. */
function listAnswering({ byTarget }: ArgumentIndex, id: StatementId): StatementId[] {
  const premises: StatementId[] = [];
  const ahead: Target['id'][] = [id];
  for (let target = ahead.pop(); target !== undefined; target = ahead.pop()) {
    for (const argument of byTarget.get(target) ?? []) {
      premises.push(...argument.premises);
      ahead.push(argument.id);
    }
  }
  return premises;
}

/** The statement that an argument speaks to, or its target does, or that one's. */
function findSpokenTo(map: ArgumentMap, { target }: Argument): Target['id'] {
  if (target.kind === 'statement') return target.id;
  const next = map.arguments.get(target.id);
  return next === undefined ? target.id : findSpokenTo(map, next);
}
