import { useViewport } from '@xyflow/react';
import { useSession } from '../../state/workspace-context.ts';
import styles from './dragging.module.css';

// How far a line goes on past the last card that stands on it.
const OVERHANG_PX = 12;

/** The lines on which a dragged card stands with others. */
export function AlignmentGuides() {
  const guides = useSession((state) => state.dragging?.guides) ?? [];
  const { x, y, zoom } = useViewport();
  return (
    <svg className={styles.guides} data-testid="guides" aria-hidden>
      {guides.map(({ axis, at, from, to }) => {
        const origin = axis === 'x' ? { across: x, along: y } : { across: y, along: x };
        // On the middle of a pixel, where a line of one pixel is sharp.
        const place = Math.round(at * zoom + origin.across) + 0.5;
        const [start, end] = [
          from * zoom + origin.along - OVERHANG_PX,
          to * zoom + origin.along + OVERHANG_PX,
        ];
        return axis === 'x' ? (
          <line key={`x${at}`} x1={place} x2={place} y1={start} y2={end} />
        ) : (
          <line key={`y${at}`} y1={place} y2={place} x1={start} x2={end} />
        );
      })}
    </svg>
  );
}
