import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';

/** What a key asks of a tree. */
export type TreeAct =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'edit' };

interface TreeState {
  readonly rows: readonly OutlineRow[];
  readonly active: number;
  /** Null for a line with nothing to fold. */
  readonly isExpanded: boolean | null;
  /** How many lines are seen at once. */
  readonly page: number;
}

/** What a key without modifiers means on the active line, as trees do everywhere; null for nothing. */
export function readTreeKey(key: string, state: TreeState): TreeAct | null {
  const { rows, active, isExpanded, page } = state;
  switch (key) {
    case 'ArrowDown':
      return go(state, active + 1);
    case 'ArrowUp':
      return go(state, active - 1);
    case 'Home':
      return go(state, 0);
    case 'End':
      return go(state, rows.length - 1);
    case 'PageDown':
      return go(state, active + page);
    case 'PageUp':
      return go(state, active - page);
    case 'ArrowRight':
      return isExpanded === false ? { kind: 'toggle' } : goInto(state);
    case 'ArrowLeft':
      return isExpanded === true ? { kind: 'toggle' } : goOut(state);
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    default:
      return null;
  }
}

function go({ rows }: TreeState, place: number): TreeAct {
  return { kind: 'go', to: Math.max(0, Math.min(rows.length - 1, place)) };
}

function goInto(state: TreeState): TreeAct {
  const { rows, active } = state;
  const isBelow = rows[active + 1]?.parent === rows[active]?.key;
  return go(state, isBelow ? active + 1 : active);
}

function goOut(state: TreeState): TreeAct {
  const { rows, active } = state;
  const parent = rows.findIndex(({ key }) => key === rows[active]?.parent);
  return go(state, parent === -1 ? active : parent);
}
