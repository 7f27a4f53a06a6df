import type { Viewport } from '@xyflow/react';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import type { Geometry } from '../../state/geometry.ts';
import { listSegments } from '../painting/line-segments.ts';
import { findPlaceOnScreen } from './find-place.ts';
import styles from './neighbours.module.css';
import type { Neighboured } from './use-brought-out.ts';

// From the edge of a card to the ring around it, where it covers nothing that is written.
const GAP_PX = 3;
const RADIUS_PX = 7;

interface Props {
  readonly own: Neighboured;
  readonly ends: readonly StatementId[];
  readonly links: readonly ArgumentId[];
  readonly geometry: Geometry;
  readonly viewport: Viewport;
}

/** A shine along the lines and a ring around the cards of a neighbourhood; all else stays as it is. */
export function NeighbourMarks({ own, ends, links, geometry, viewport }: Props) {
  const { x, y, zoom } = viewport;
  const onScreen = (point: { readonly x: number; readonly y: number }) =>
    `${point.x * zoom + x} ${point.y * zoom + y}`;
  const drawLine = (id: ArgumentId) => {
    const route = geometry.routes.getFound(id);
    if (route === undefined) return '';
    return listSegments(route)
      .map(({ from, to }) => `M${onScreen(from)}L${onScreen(to)}`)
      .join('');
  };
  return (
    <svg className={styles.marks} data-testid="neighbours" aria-hidden>
      <path className={styles.shine} d={links.map(drawLine).join('')} />
      {[own, ...ends].map((id) => {
        const place = findPlaceOnScreen(geometry, id, viewport);
        return (
          place !== null && (
            <rect
              key={id}
              className={id === own ? styles.own : styles.ring}
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
