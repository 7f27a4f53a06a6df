import { type Answers, answerOnDemand } from '../model/queries/answers.ts';
import { huesOf, positionsOf } from '../model/queries/positions.ts';
import { type Role, rolesOf } from '../model/queries/roles.ts';
import { type Side, sidesOf } from '../model/queries/sides.ts';
import type { Structure } from '../model/queries/structure.ts';
import type { PositionHue } from '../model/statement.ts';

/** What came out of a statement when the map was evaluated. */
export interface CardOutcome {
  readonly status: 'in' | 'out' | 'undecided';
  /** 0 to 100, a whole number; null where it does not settle. */
  readonly strength: number | null;
}

/** How a statement stands in the debate, as far as its card shows it. */
export interface CardLook {
  readonly roles: readonly Role[];
  readonly side: Side;
  /** Of the positions in whose name it is said; none for a bar without colour. */
  readonly hues: readonly PositionHue[];
  /** Absent: the card shows none. */
  readonly outcome?: CardOutcome;
}

/** How each statement of a map stands in the debate, found on demand. */
export function findLooks(map: Structure): Answers<CardLook> {
  const sides = sidesOf(map);
  const positions = positionsOf(map);
  const hues = huesOf(map);
  return answerOnDemand(map, (id) => ({
    roles: rolesOf(map, id),
    side: sides.get(id) ?? 'neither',
    hues: (positions.get(id) ?? []).flatMap((position) => hues.get(position) ?? []),
  }));
}
