import { memo, useMemo } from 'react';
import { drawArgumentLines, drawArgumentMark } from '../../shared/drawing/draw-argument.ts';
import type { Palette } from '../../shared/drawing/palette.ts';
import { writePathData } from '../../shared/drawing/path-data.ts';
import type { ArgumentGeometry } from '../../shared/layout/argument-geometry.ts';
import type { ArgumentId } from '../../shared/model/ids.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import styles from './canvas.module.css';
import { FigureShapes } from './figure-shapes.tsx';

interface Props {
  readonly routes: ReadonlyMap<ArgumentId, ArgumentGeometry>;
  readonly selection: ReadonlySet<CanvasId>;
  readonly palette: Palette;
  readonly onSelect: (id: ArgumentId) => void;
}

/** All lines of the map in one picture under the cards; marks after lines, as in exports. */
export function ArgumentLines({ routes, selection, palette, onSelect }: Props) {
  const arguments_ = [...routes.values()];
  return (
    <svg className={styles.lines} aria-hidden="true">
      {arguments_.map((route) => (
        <Lines
          key={route.id}
          route={route}
          palette={palette}
          isSelected={selection.has(route.id)}
          onSelect={onSelect}
        />
      ))}
      {arguments_.map((route) => (
        <Mark key={route.id} route={route} palette={palette} />
      ))}
    </svg>
  );
}

interface LinesProps extends Pick<Props, 'palette' | 'onSelect'> {
  readonly route: ArgumentGeometry;
  readonly isSelected: boolean;
}

const Lines = memo(function Lines({ route, palette, isSelected, onSelect }: LinesProps) {
  const figure = useMemo(() => drawArgumentLines(route, palette), [route, palette]);
  const data = route.legs.map((leg) => writePathData(leg.path)).join('');
  return (
    <g>
      {isSelected && <path className={styles.glow} d={data} />}
      <FigureShapes figure={figure} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keyboards reach the junction instead */}
      <path className={styles.grip} d={data} onClick={() => onSelect(route.id)} />
    </g>
  );
});

interface MarkProps extends Pick<Props, 'palette'> {
  readonly route: ArgumentGeometry;
}

const Mark = memo(function Mark({ route, palette }: MarkProps) {
  const figure = useMemo(() => drawArgumentMark(route, palette), [route, palette]);
  return <FigureShapes figure={figure} />;
});
