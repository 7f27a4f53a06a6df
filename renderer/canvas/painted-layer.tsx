import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useWorkspace } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import { useCanvasSurface } from './canvas-surface.ts';
import { type PaintedMap, startPainting } from './painting/painted-map.ts';
import { usePalette } from './use-palette.ts';

/** All lines, and the cards that are no elements, on one canvas beneath those that are. */
export function PaintedLayer() {
  const workspace = useWorkspace();
  const { index, locating, mounting, elements, listeners } = useCanvasSurface();
  const flow = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<PaintedMap | null>(null);
  const palette = usePalette();
  const firstPalette = useRef(palette);
  useEffect(() => {
    if (canvas.current === null) return;
    const onPainted = mounting.letIn;
    const parts = { canvas: canvas.current, workspace, index, flow, elements, onPainted };
    const started = startPainting(parts, firstPalette.current);
    painted.current = started;
    listeners.add(started.repaintSoon);
    return () => {
      listeners.delete(started.repaintSoon);
      started.end();
    };
  }, [workspace, index, mounting, flow, elements, listeners]);
  // After the map itself is on screen.
  useEffect(() => locating.start(), [locating]);
  useEffect(() => painted.current?.setPalette(palette), [palette]);
  return <canvas ref={canvas} className={styles.painted} />;
}
