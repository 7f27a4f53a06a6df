import type { CSSProperties } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { huesOf, positionsOf } from '../../../shared/model/queries/positions.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { tip } from '../../ui/tip.ts';
import styles from './inspector.module.css';

interface PositionMarksProps {
  readonly map: ArgumentMap;
  readonly id: StatementId;
}

/** The colours of the positions in whose name a statement is made. */
export function PositionMarks({ map, id }: PositionMarksProps) {
  const positions = positionsOf(map).get(id) ?? [];
  if (positions.length === 0) return null;
  const hues = huesOf(map);
  return (
    <span className={styles.marks}>
      {positions.map((position) => (
        <span
          key={position}
          className={styles.mark}
          style={{ '--mark': `var(--hue-${hues.get(position)})` } as CSSProperties}
          role="img"
          aria-label={nameStatement(map, position)}
          {...tip({ text: nameStatement(map, position) })}
        />
      ))}
    </span>
  );
}
