import { compareCodeUnits } from '../../base/compare-code-units.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import type { Statement } from '../statement.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** The motion's id; null when the map has none; the smallest id when a broken map has several. */
export const findMotionId: (map: Structure) => StatementId | null = memoizeByStructure(
  ({ statements }) => {
    const motions = [...statements.values()].filter((statement) => statement.kind === 'motion');
    return motions.map((motion) => motion.id).sort(compareCodeUnits)[0] ?? null;
  },
);

/** The statement that is debated, or null when the map has none yet. Computed once per structure. */
export function findMotion(map: ArgumentMap): Statement | null {
  const id = findMotionId(map);
  return id === null ? null : (map.statements.get(id) ?? null);
}
