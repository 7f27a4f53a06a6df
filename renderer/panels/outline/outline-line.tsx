import { ChevronRight } from 'lucide-react';
import type { CSSProperties, ReactNode, Ref } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { huesOf, positionsOf } from '../../../shared/model/queries/positions.ts';
import { useFoldedCount } from '../../state/use-folded-count.ts';
import { useHit } from '../../state/use-hits.ts';
import { say } from '../../state/words.ts';
import { useSession } from '../../state/workspace-context.ts';
import { tip } from '../../ui/tip.ts';
import { describeRow, type RowDescription } from './describe-row.ts';
import styles from './outline.module.css';
import { ROW_HEIGHT } from './use-window.ts';

interface OutlineLineProps {
  readonly map: ArgumentMap;
  readonly row: OutlineRow;
  readonly place: number;
  readonly siblings: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isContext: boolean;
  /** Null for a line with nothing to fold. */
  readonly isExpanded: boolean | null;
  /** In place of the text, while it is written. */
  readonly field: ReactNode;
  readonly activeRef: Ref<HTMLDivElement>;
  readonly onGo: () => void;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
}

// Deeper lines stand no further to the right, so that there is room for their text.
const DEEPEST_INDENT = 8;

/** One line of the outline. */
export function OutlineLine(props: OutlineLineProps) {
  const { map, row, place, siblings, isActive, isSelected, isContext, isExpanded, field } = props;
  const draft = useSession(({ writing }) => (writing?.id === row.id ? writing.draft : null));
  const description = describeRow(map, row, field === null ? draft : null);
  const folded = useFoldedCount(row.id);
  const hit = useHit(row.id);
  const kind = map.statements.get(row.id)?.kind;
  const hidden =
    folded === undefined || folded === 0 ? '' : say('outline.folded', { count: folded });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys of all its lines.
    <div
      ref={isActive ? props.activeRef : undefined}
      role="treeitem"
      className={styles.line}
      style={
        {
          top: place * ROW_HEIGHT,
          '--depth': Math.min(row.depth, DEEPEST_INDENT),
          '--mark': findMark(map, row),
        } as CSSProperties
      }
      tabIndex={isActive ? 0 : -1}
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={siblings}
      aria-selected={isSelected}
      {...(isExpanded === null ? {} : { 'aria-expanded': isExpanded })}
      aria-label={hidden === '' ? description.spoken : `${description.spoken}. ${hidden}`}
      data-kind={kind}
      data-context={isContext}
      data-repeat={row.isRepeat}
      data-hit={hit}
      onClick={props.onGo}
      onDoubleClick={props.onEdit}
    >
      <Chevron isExpanded={isExpanded} onToggle={props.onToggle} />
      <span className={styles.mark} />
      <span className={styles.words}>
        <LineHead description={description} hidden={hidden} isMotion={kind === 'motion'} />
        {field ?? (
          <span
            className={styles.text}
            dir="auto"
            {...tip({ text: description.text, isOnlyIfCut: true })}
          >
            {description.text}
          </span>
        )}
      </span>
    </div>
  );
}

function findMark(map: ArgumentMap, { id }: OutlineRow): string {
  const [position] = positionsOf(map).get(id) ?? [];
  const hue = position === undefined ? undefined : huesOf(map).get(position);
  return hue === undefined ? 'transparent' : `var(--hue-${hue})`;
}

function Chevron({ isExpanded, onToggle }: Pick<OutlineLineProps, 'isExpanded' | 'onToggle'>) {
  if (isExpanded === null) return <span className={styles.noChevron} />;
  return (
    // The line says by aria-expanded what this shows, and the arrow keys do what it does.
    <span
      className={styles.chevron}
      data-expanded={isExpanded}
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <ChevronRight size={14} />
    </span>
  );
}

function LineHead({
  description: { number, link, relation, side, reasons, objections, also },
  hidden,
  isMotion,
}: {
  readonly description: RowDescription;
  readonly hidden: string;
  readonly isMotion: boolean;
}) {
  const place = [also, hidden].filter((part) => part !== '').join(', ');
  return (
    <span className={styles.head}>
      {isMotion && <span className={styles.side}>{say('role.motion')}</span>}
      {number !== '' && <span className={styles.number}>{number}</span>}
      {link !== '' && <span className={styles[relation ?? 'supports']}>{link}</span>}
      {side !== 'neither' && <span className={styles.side}>{say(`side.${side}`)}</span>}
      {place !== '' && <span className={styles.also}>{place}</span>}
      <span className={styles.counts}>
        {reasons > 0 && <span className={styles.supports}>{`+${reasons}`}</span>}
        {objections > 0 && <span className={styles.attacks}>{`−${objections}`}</span>}
      </span>
    </span>
  );
}
