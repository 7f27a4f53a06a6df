import { memoizeWeakly } from '../base/memoize-weakly.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import type { Evaluation } from './evaluate.ts';
import { type Framework, NONE, RULE, type Slot, type Slots } from './framework.ts';
import { labelGrounded } from './grounded-status.ts';
import { LABEL, type Label } from './label.ts';
import { allSlots } from './walk.ts';

/**
 * Why a label is what it is; each is a message. Of statements: nothing attacks it; all that attacks it
 * falls; a reason for it stands, and nothing, or nothing that stands, attacks it; an attack on it stands;
 * it needs a reason and has none, or none that stands; it is open as an attack or a reason is open. Of
 * arguments: its premises stand and nothing, or nothing that stands, undercuts it; a premise falls; an
 * undercut stands; a premise or an undercut is open.
 */
export type ReasonKey =
  | 'supposed'
  | 'unattacked'
  | 'attacksFall'
  | 'supported'
  | 'supportedAttacksFall'
  | 'attacked'
  | 'unsupported'
  | 'supportsFall'
  | 'attackOpen'
  | 'supportOpen'
  | 'premisesStand'
  | 'premisesStandUndercutsFall'
  | 'premiseFalls'
  | 'undercut'
  | 'premiseOpen'
  | 'undercutOpen';

/** One step of a trace. */
export interface TraceStep {
  readonly id: StatementId | ArgumentId;
  /** How many steps lie between it and what is explained. */
  readonly depth: number;
  readonly label: Label;
  readonly reason: ReasonKey;
  /** What decides it; explained by later steps, or by earlier ones where it was met before. */
  readonly because: readonly (StatementId | ArgumentId)[];
  /** Where it leads back to a step that it is to explain, so that they keep each other open; else null. */
  readonly backTo: StatementId | ArgumentId | null;
}

/** Steps that a trace has at most. */
const MOST_STEPS = 60;

/**
 * Why a statement or an argument has its label, as steps a reader can follow: each names what decides it,
 * which the next, deeper steps explain in turn. Rests on labels that were decided earlier, so it never
 * goes in a circle where the label is in or out. Nothing for an id the framework does not hold.
 */
export function traceLabel(
  { framework, labels }: Pick<Evaluation, 'framework' | 'labels'>,
  id: StatementId | ArgumentId,
): readonly TraceStep[] {
  const start = framework.slots.get(id);
  if (start === undefined) return [];
  const known = new Set<Slot>();
  const steps: TraceStep[] = [];
  const idOf = (slot: Slot): StatementId | ArgumentId => framework.ids[slot] ?? id;
  const path: Slot[] = [];
  const follow = (slot: Slot, depth: number): void => {
    if (known.has(slot) || steps.length >= MOST_STEPS) return;
    known.add(slot);
    const { reason, because } = decide(framework, labels, slot);
    const label = labels[slot] ?? LABEL.undecided;
    path.push(slot);
    const back = because.find((each) => path.includes(each));
    const backTo = back === undefined ? null : idOf(back);
    steps.push({ id: idOf(slot), depth, label, reason, because: because.map(idOf), backTo });
    for (const each of because) follow(each, depth + 1);
    path.pop();
  };
  follow(start, 0);
  return steps;
}

interface Decision {
  readonly reason: ReasonKey;
  readonly because: Slots;
}

function decide(framework: Framework, labels: readonly Label[], slot: Slot): Decision {
  const rule = framework.rules[slot];
  const ranks = ranksOf(framework);
  const rankOf = (each: Slot): number => ranks[each] ?? UNRANKED;
  const pick = (slots: Slots, label: Label): Slots => {
    const found = slots.filter((each) => labels[each] === label);
    if (label === LABEL.undecided) return found;
    // What came out later may be so because of this label.
    const earlier = found.filter((each) => rankOf(each) < rankOf(slot));
    return earlier.sort((left, right) => rankOf(left) - rankOf(right)).slice(0, 1);
  };
  const attackers = framework.attackers[slot] ?? NONE;
  const label = labels[slot] ?? LABEL.undecided;
  if (rule === RULE.argument) {
    return decideArgument(framework.premises[slot] ?? NONE, attackers, label, pick);
  }
  if (rule === RULE.accepted || rule === RULE.rejected)
    return { reason: 'supposed', because: NONE };
  const supporters = rule === RULE.onlyIfSupported ? (framework.supporters[slot] ?? NONE) : null;
  return decideStatement(supporters, attackers, label, pick);
}

/** Of the slots with a label, the one that got it first; all that are undecided. */
type PickDeciding = (slots: Slots, label: Label) => Slots;

function decideArgument(
  premises: Slots,
  attackers: Slots,
  label: Label,
  pick: PickDeciding,
): Decision {
  if (label === LABEL.in) {
    const reason = attackers.length === 0 ? 'premisesStand' : 'premisesStandUndercutsFall';
    return { reason, because: [...premises, ...attackers] };
  }
  const [premise, undercut] = [pick(premises, label), pick(attackers, contrary(label))];
  if (label === LABEL.out) {
    if (premise.length > 0) return { reason: 'premiseFalls', because: premise };
    return { reason: 'undercut', because: undercut };
  }
  if (premise.length > 0) return { reason: 'premiseOpen', because: premise };
  return { reason: 'undercutOpen', because: undercut };
}

/** `supporters` is null for a statement that stands unless attacked. */
function decideStatement(
  supporters: Slots | null,
  attackers: Slots,
  label: Label,
  pick: PickDeciding,
): Decision {
  if (label === LABEL.in) return decideStanding(supporters, attackers, pick);
  const attack = pick(attackers, contrary(label));
  if (attack.length > 0) {
    return { reason: label === LABEL.out ? 'attacked' : 'attackOpen', because: attack };
  }
  if (label === LABEL.undecided) {
    return { reason: 'supportOpen', because: pick(supporters ?? NONE, label) };
  }
  const reason = supporters?.length === 0 ? 'unsupported' : 'supportsFall';
  return { reason, because: supporters ?? NONE };
}

function decideStanding(supporters: Slots | null, attackers: Slots, pick: PickDeciding): Decision {
  const isFree = attackers.length === 0;
  if (supporters === null) {
    return { reason: isFree ? 'unattacked' : 'attacksFall', because: attackers };
  }
  const because = [...pick(supporters, LABEL.in), ...attackers];
  return { reason: isFree ? 'supported' : 'supportedAttacksFall', because };
}

function contrary(label: Label): Label {
  return (LABEL.in - label) as Label; // The three labels mirror each other.
}

const UNRANKED = 0x7fffffff;

/** When each slot that comes out in or out does so; of others, `UNRANKED`. */
const ranksOf = memoizeWeakly((framework: Framework): Int32Array => {
  const slots = allSlots(framework);
  const order = labelGrounded(
    framework,
    slots,
    slots.map(() => LABEL.undecided),
  );
  const ranks = new Int32Array(slots.length).fill(UNRANKED);
  for (const [rank, slot] of order.entries()) ranks[slot] = rank;
  return ranks;
});
