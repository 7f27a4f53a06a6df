import { useEffect, useMemo, useRef } from 'react';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession } from '../../state/workspace-context.ts';
import styles from './outline.module.css';
import { OutlineLine } from './outline-line.tsx';
import { RowField } from './row-field.tsx';
import { useOutline } from './use-outline.ts';
import { useOutlineKeys } from './use-outline-keys.ts';
import { ROW_HEIGHT, scrollToRow, useWindow } from './use-window.ts';

/** The map in reading order, line by line. Only lines on screen are made, and the active one. */
export function OutlineTree() {
  const map = useDocument((state) => state.map);
  const selection = useSession((state) => state.selection);
  const shown = useShownStatements();
  const outline = useOutline();
  const { rows, active } = outline;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, isMeasured, measure } = useWindow(scroller, rows.length);
  const siblings = useMemo(() => countChildren(rows), [rows]);
  const handleKeys = useOutlineKeys(outline, () => readPage(scroller.current));
  const activeKey = rows[active]?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures by reference only.
  useEffect(() => {
    if (!isMeasured || scroller.current === null || activeKey === undefined) return;
    // Another line, or the same in another place.
    scrollToRow(scroller.current, active);
    measure();
  }, [activeKey, active, isMeasured]);

  const isAway = active >= 0 && (active < first || active >= end);
  const places = [...range(first, end), ...(isAway ? [active] : [])];
  return (
    <div ref={scroller} className={styles.scroller} onScroll={measure}>
      {rows.length === 0 && <p className={styles.empty}>{say('outline.empty')}</p>}
      <div
        role="tree"
        aria-label={say('outline.label')}
        className={styles.tree}
        style={{ height: rows.length * ROW_HEIGHT }}
        onKeyDown={handleKeys}
      >
        {places.flatMap((place) => {
          const row = rows[place];
          if (row === undefined) return [];
          return (
            <OutlineLine
              key={row.key}
              map={map}
              row={row}
              place={place}
              siblings={siblings.get(row.parent) ?? 1}
              isActive={place === active}
              isSelected={selection.has(row.id)}
              isContext={shown?.context.has(row.id) ?? false}
              isExpanded={outline.isExpanded(row)}
              activeRef={outline.activeLine}
              onGo={() => outline.pick(row)}
              onToggle={() => outline.toggle(row)}
              onEdit={() => outline.edit(row)}
              field={outline.edited === row.key ? <RowField row={row.key} /> : null}
            />
          );
        })}
      </div>
    </div>
  );
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function readPage(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
}

function countChildren(rows: readonly OutlineRow[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { parent } of rows) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
}
