import type { Viewport } from '@xyflow/react';
import type { ArgumentGeometry } from '../../../shared/layout/argument-geometry.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import type { Geometry } from '../../state/geometry.ts';
import { listSegments } from '../painting/line-segments.ts';
import { findPlaceOnScreen } from './find-place.ts';
import styles from './neighbours.module.css';

// From the edge of a card to the ring around it, where it covers nothing that is written.
const GAP_PX = 3;
const RADIUS_PX = 7;

interface Props {
  readonly ends: readonly StatementId[];
  readonly links: readonly ArgumentId[];
  readonly geometry: Geometry;
  readonly viewport: Viewport;
}

/**
 * A shine along the lines of a neighbourhood and a ring around its cards: unlike those of what is selected, and
 * none around the card itself, on which the pointer is. All else stays as it is.
 */
export function NeighbourMarks({ ends, links, geometry, viewport }: Props) {
  const routes = links.flatMap((id) => geometry.routes.getFound(id) ?? []);
  return (
    <svg className={styles.marks} data-testid="neighbours" aria-hidden>
      {(['supports', 'attacks'] as const).map((relation) => (
        <path
          key={relation}
          className={styles.shine}
          data-relation={relation}
          d={drawLines(
            routes.filter((route) => route.relation === relation),
            viewport,
          )}
        />
      ))}
      {ends.map((id) => {
        const place = findPlaceOnScreen(geometry, id, viewport);
        return (
          place !== null && (
            <rect
              key={id}
              className={styles.ring}
              x={place.x - GAP_PX}
              y={place.y - GAP_PX}
              width={place.width + 2 * GAP_PX}
              height={place.height + 2 * GAP_PX}
              rx={RADIUS_PX}
            />
          )
        );
      })}
    </svg>
  );
}

function drawLines(routes: readonly ArgumentGeometry[], { x, y, zoom }: Viewport): string {
  const onScreen = (point: Point) => `${point.x * zoom + x} ${point.y * zoom + y}`;
  return routes
    .flatMap(listSegments)
    .map(({ from, to }) => `M${onScreen(from)}L${onScreen(to)}`)
    .join('');
}
