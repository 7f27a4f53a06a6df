import { useLayoutEffect } from 'react';
import { useShownStatements } from '../state/use-shown-statements.ts';
import { isShown } from '../state/view.ts';
import { useCanvasSurface } from './surface-context.ts';

/** Leaves what is folded or out of focus out of everything the canvas finds. */
export function useShownPart(): void {
  const { index } = useCanvasSurface();
  const part = useShownStatements();
  useLayoutEffect(() => {
    index.setFilter(part === null ? null : (id) => isShown(part, id));
  }, [index, part]);
}
