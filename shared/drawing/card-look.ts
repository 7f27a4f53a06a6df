import type { StatementId } from '../model/ids.ts';
import { huesOf, positionsOf } from '../model/queries/positions.ts';
import { type Role, rolesOf } from '../model/queries/roles.ts';
import { type Side, sidesOf } from '../model/queries/sides.ts';
import type { Structure } from '../model/queries/structure.ts';
import type { PositionHue } from '../model/statement.ts';

/** How a statement stands in the debate, as far as its card shows it. */
export interface CardLook {
  readonly roles: readonly Role[];
  readonly side: Side;
  /** Of the positions in whose name it is said; none for a bar without colour. */
  readonly hues: readonly PositionHue[];
}

/** How each statement of a map stands in the debate. Linear. */
export function findLooks(map: Structure): ReadonlyMap<StatementId, CardLook> {
  const sides = sidesOf(map);
  const positions = positionsOf(map);
  const hues = huesOf(map);
  const looks = new Map<StatementId, CardLook>();
  for (const id of map.statements.keys()) {
    looks.set(id, {
      roles: rolesOf(map, id),
      side: sides.get(id) ?? 'neither',
      hues: (positions.get(id) ?? []).flatMap((position) => hues.get(position) ?? []),
    });
  }
  return looks;
}
