import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useCanvasSurface } from './surface-context.ts';

/** Has what is painted follow React Flow, once that has been told what to show first. */
export function useSight(): void {
  const { sight } = useCanvasSurface();
  const flow = useStoreApi();
  useEffect(() => sight.follow(flow), [sight, flow]);
}
