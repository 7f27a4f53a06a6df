import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useCanvasSurface } from '../surface-context.ts';

/** Keeps what is in view mounted for as long as the canvas is on screen. */
export function useMounting(container: React.RefObject<HTMLElement | null>): void {
  const { mounting } = useCanvasSurface();
  const flow = useStoreApi();
  useEffect(() => {
    if (container.current === null) return;
    return mounting.start(container.current, flow);
  }, [mounting, flow, container]);
}
