import type { Argument, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { findMotionId } from './find-motion.ts';
import { type ArgumentIndex, indexArguments } from './index-arguments.ts';

/**
 * The holder of each statement, which it hangs on most closely: the branches (`branchOf`) that contain the statement
 * are its own, its holder's, that of its holder's holder, and so on, and no others. Absent for a statement that is in
 * no branch but its own. In a ring that leads nowhere, each statement would hold the others; there the first in the map
 * counts as having none. Immediate dominators as Cooper, Harvey and Kennedy find them ("A Simple, Fast Dominance
 * Algorithm", 2001): linear in the map except for rings, and for statements that lead to several far apart.
 */
export function findHolders(map: ArgumentMap): ReadonlyMap<StatementId, StatementId> {
  return findHoldersAmong(map, map.statements);
}

/**
 * The holders of a statement: its holder, as `findHolders` gives it, the holder of that, and so on. Costs a walk over
 * what the statement leads to and what answers that, and a look at the ids of all statements.
 */
export function listHolders(map: ArgumentMap, statement: StatementId): readonly StatementId[] {
  // What leads nowhere else is on no path from the statement to an end.
  const holders = findHoldersAmong(map, findLedTo(map, statement));
  const list: StatementId[] = [];
  for (let id = holders.get(statement); id !== undefined; id = holders.get(id)) list.push(id);
  return list;
}

/** A statement and all that a path of arguments leads to from it. */
function findLedTo(map: ArgumentMap, statement: StatementId): ReadonlySet<StatementId> {
  const { byPremise } = indexArguments(map);
  const ledTo = new Set([statement]);
  for (const id of ledTo)
    for (const argument of byPremise.get(id) ?? []) {
      const spokenTo = findSpokenTo(map, argument);
      if (spokenTo !== null) ledTo.add(spokenTo);
    }
  return ledTo;
}

/** The statement that an argument speaks to, or its target does, or that one's. */
function findSpokenTo(map: ArgumentMap, argument: Argument): StatementId | null {
  for (let step: Argument | undefined = argument; step !== undefined; ) {
    const { target }: Argument = step;
    if (target.kind === 'statement') return target.id;
    step = map.arguments.get(target.id);
  }
  return null;
}

/** The holders of statements among which is all that these lead to. */
function findHoldersAmong(
  map: ArgumentMap,
  among: Pick<ReadonlySet<StatementId>, 'has'>,
): ReadonlyMap<StatementId, StatementId> {
  const { order, targets } = orderFromEnds(map, among);
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
  /** Each after all that it speaks to, except for rings. */
  readonly order: readonly StatementId[];
  /** What each of them speaks to, by its rank; nobody for the motion and what leads nowhere. */
  readonly targets: readonly (readonly number[])[];
}

/** A statement that is met on the way from the ends. */
interface Met {
  readonly id: StatementId;
  readonly targets: Met[];
  rank: number;
  isMet: boolean;
}

// What ends speak to.
const NOWHERE: Met = { id: '' as StatementId, targets: [], rank: NOBODY, isMet: true };

function orderFromEnds(map: ArgumentMap, among: Pick<ReadonlySet<StatementId>, 'has'>): Order {
  const index = indexArguments(map);
  const motion = findMotionId(map);
  const ids = [...map.statements.keys()].filter((id) => among.has(id));
  const nodes = new Map<StatementId, Met>();
  const nodeOf = (id: StatementId): Met => {
    const known = nodes.get(id);
    if (known !== undefined) return known;
    const node: Met = { id, targets: [], rank: NOBODY, isMet: false };
    nodes.set(id, node);
    return node;
  };
  const ends = new Set<Met>();
  const finished: Met[] = [];
  const loose = ids.filter((id) => !index.byPremise.has(id));
  const meet = (node: Met) => {
    node.isMet = true;
    const answers = listAnswering(index, node.id).flatMap((id) =>
      among.has(id) ? nodeOf(id) : [],
    );
    for (const answer of answers) answer.targets.push(node);
    return { node, answers };
  };
  for (const end of [...(motion === null ? [] : [motion]), ...loose, ...ids].map(nodeOf)) {
    if (end.isMet) continue;
    ends.add(end);
    const way = [meet(end)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const answer = step.answers.pop();
      if (answer === undefined) {
        finished.push(step.node);
        way.pop();
      } else if (!answer.isMet) way.push(meet(answer));
    }
  }
  const order = finished.reverse();
  for (const [rank, node] of order.entries()) node.rank = rank;
  const targetsOf = (node: Met) => (ends.has(node) ? [NOWHERE] : node.targets);
  return {
    order: order.map(({ id }) => id),
    targets: order.map((node) => targetsOf(node).map(({ rank }) => rank)),
  };
}

/** The premises of all that speaks to a statement, undercuts included. */
function listAnswering({ byTarget }: ArgumentIndex, id: StatementId): StatementId[] {
  const premises: StatementId[] = [];
  const ahead: Target['id'][] = [id];
  for (let target = ahead.pop(); target !== undefined; target = ahead.pop()) {
    for (const argument of byTarget.get(target) ?? []) {
      for (const premise of argument.premises) premises.push(premise);
      ahead.push(argument.id);
    }
  }
  return premises;
}
