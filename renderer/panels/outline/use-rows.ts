import { useMemo } from 'react';
import { type OutlineRow, outlineRowsOf } from '../../../shared/model/queries/outline-rows.ts';
import { restrictTo } from '../../../shared/model/queries/visible.ts';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import { useDocument } from '../../state/workspace-context.ts';

/** The lines of the outline: of what is shown of the map, so that it agrees with the canvas. */
export function useRows(): readonly OutlineRow[] {
  const map = useDocument((state) => state.map);
  const shown = useShownStatements();
  return useMemo(() => outlineRowsOf(shown === null ? map : restrictTo(map, shown)), [map, shown]);
}
