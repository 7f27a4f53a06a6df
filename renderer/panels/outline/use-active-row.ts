import { useRef, useState } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { useSession } from '../../state/workspace-context.ts';

/**
 * The line that keys act on: the one gone to last, or that of what was selected elsewhere since.
 * When it is gone, the line that took its place.
 */
export function useActiveRow(rows: readonly OutlineRow[]): {
  readonly active: number;
  readonly setActive: (row: OutlineRow) => void;
} {
  const [key, setKey] = useState<string | null>(null);
  const selected = useSession(({ selection }) => (selection.size === 1 ? [...selection][0] : null));
  const lastPlace = useRef(0);
  const own = rows.findIndex((row) => row.key === key);
  const isElsewhere = selected !== null && rows[own]?.id !== selected;
  const other = isElsewhere ? findPlace(rows, selected as StatementId) : -1;
  const known = other === -1 ? own : other;
  const active = known === -1 ? Math.min(lastPlace.current, rows.length - 1) : known;
  lastPlace.current = Math.max(active, 0);
  return { active, setActive: (row) => setKey(row.key) };
}

function findPlace(rows: readonly OutlineRow[], id: StatementId): number {
  return rows.findIndex((row) => row.id === id && !row.isRepeat);
}
