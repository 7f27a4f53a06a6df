import { type Answers, answerOnDemand } from '../model/queries/answers.ts';
import { huesOf, positionsOf } from '../model/queries/positions.ts';
import { type Role, rolesOf } from '../model/queries/roles.ts';
import { type Side, sidesOf } from '../model/queries/sides.ts';
import type { Structure } from '../model/queries/structure.ts';
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

/** How each statement of a map stands in the debate, found on demand. */
export function findLooks(map: Structure): Answers<CardLook> {
  const sides = sidesOf(map);
  const positions = positionsOf(map);
  return answerOnDemand(map, (id) => ({
    roles: rolesOf(map, id),
    side: sides.get(id) ?? 'neither',
    hues: (positions.get(id) ?? []).flatMap((position) => huesOf(map).get(position) ?? []),
  }));
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
