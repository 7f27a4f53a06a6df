import { isDeepEqual } from '../base/deep-equal.ts';
import { OnDemand } from '../base/on-demand.ts';
import type { StatementId } from '../model/ids.ts';
import { listBeneathChanges } from '../model/queries/beneath-changes.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { huesOf, positionsOf } from '../model/queries/positions.ts';
import { type Role, rolesOf } from '../model/queries/roles.ts';
import { type Side, sidesOf } from '../model/queries/sides.ts';
import { memoizeByStructure, type Structure } from '../model/queries/structure.ts';
import type { PositionHue } from '../model/statement.ts';

/** How a statement came out when the map was evaluated. */
export interface CardOutcome {
  readonly status: 'in' | 'out' | 'undecided';
  /** 0 to 100, a whole number; null where it does not settle. */
  readonly strength: number | null;
}

/** How much hangs on a statement. */
export interface CardHeat {
  /** Relative to the statement on which most hangs, from 0 to 1. */
  readonly share: number;
  /** What the motion's strength, from 0 to 100, gains without it; a whole number, negative for a loss. */
  readonly change: number;
}

/** What an evaluation writes on a card; each part absent where it is not to be shown. */
export interface CardMarks {
  readonly outcome?: CardOutcome;
  readonly heat?: CardHeat;
}

/** How a statement stands in the debate, as far as its card shows it. */
export interface CardLook extends CardMarks {
  readonly roles: readonly Role[];
  readonly side: Side;
  /** Of the positions in whose name it is said; none for a bar without colour. */
  readonly hues: readonly PositionHue[];
}

/**
 * How each statement of a map stands in the debate, found on demand, once per structure. After an edit, what leads over
 * nothing that the edit changed looks as it did in the structure that was asked about last.
 */
export const findLooks: (map: Structure) => OnDemand<StatementId, CardLook> = memoizeByStructure(
  (structure) => {
    const known = latest === null ? [] : listUnchanged(latest.structure, latest.looks, structure);
    const looks = OnDemand.over(structure.statements, (id) => findLook(structure, id), known);
    latest = { structure, looks };
    return looks;
  },
);

interface Looks {
  readonly structure: Structure;
  readonly looks: OnDemand<StatementId, CardLook>;
}

let latest: Looks | null = null;

function findLook(structure: Structure, id: StatementId): CardLook {
  const hues = huesOf(structure);
  return {
    roles: rolesOf(structure, id),
    side: sidesOf(structure).get(id) ?? 'neither',
    hues: (positionsOf(structure).get(id) ?? []).flatMap((position) => hues.get(position) ?? []),
  };
}

function listUnchanged(
  before: Structure,
  looks: Looks['looks'],
  after: Structure,
): Iterable<readonly [StatementId, CardLook]> {
  const isSameDebate =
    findMotionId(before) === findMotionId(after) &&
    isDeepEqual([...huesOf(before)], [...huesOf(after)]);
  if (!isSameDebate) return [];
  const beneath = listBeneathChanges(before, after);
  return looks.listFound((id) => !beneath.has(id) && after.statements.has(id));
}

/** Whether two looks are drawn alike. */
export function hasSameLook(first: CardLook, second: CardLook): boolean {
  if (first === second) return true;
  return (
    first.side === second.side &&
    first.outcome?.status === second.outcome?.status &&
    first.outcome?.strength === second.outcome?.strength &&
    first.heat?.share === second.heat?.share &&
    first.heat?.change === second.heat?.change &&
    hasSameItems(first.hues, second.hues) &&
    hasSameItems(first.roles, second.roles)
  );
}

function hasSameItems(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((item, index) => item === second[index]);
}
