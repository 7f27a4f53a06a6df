import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import { MINIMAP_SIZE, startMinimap } from './painting/start-minimap.ts';
import { steerByMinimap } from './painting/steer-by-minimap.ts';
import { useCanvasSurface } from './surface-context.ts';
import { useIsAllInView } from './use-is-all-in-view.ts';
import { usePalette } from './use-palette.ts';

/**
 * The whole map, small, with what is on screen left bright; a press there goes there. Out of the way
 * while the whole map is on screen anyway.
 */
export function Minimap() {
  const workspace = useWorkspace();
  const flow = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { locating } = useCanvasSurface();
  const isAllInView = useIsAllInView();
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const minimap = startMinimap({ canvas: element, workspace, flow, palette, locating });
    const release = steerByMinimap(element, minimap, flow);
    return () => {
      release();
      minimap.end();
    };
  }, [workspace, flow, palette, locating]);
  return (
    <canvas
      ref={canvas}
      hidden={isAllInView}
      className={`nopan nowheel ${styles.minimap}`}
      role="img"
      aria-label={say('command.view.minimap')}
      style={MINIMAP_SIZE}
    />
  );
}
