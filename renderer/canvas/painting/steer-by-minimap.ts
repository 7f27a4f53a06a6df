import type { ReactFlowState } from '@xyflow/react';
import type { PaintedMinimap } from './start-minimap.ts';

interface Flow {
  readonly getState: () => Pick<ReactFlowState, 'panZoom' | 'transform' | 'width' | 'height'>;
}

const ZOOM_STEP = 1.0015;

/** A press on the minimap takes the view there, a drag takes it along, the wheel zooms it. */
export function steerByMinimap(
  canvas: HTMLCanvasElement,
  { readPlacement }: Pick<PaintedMinimap, 'readPlacement'>,
  flow: Flow,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;

  function centreAt(event: PointerEvent): void {
    const { panZoom, transform, width, height } = flow.getState();
    const rect = canvas.getBoundingClientRect();
    // The minimap is drawn smaller in small windows.
    const shrink = rect.width / canvas.offsetWidth;
    const { scale, x, y } = readPlacement();
    const [, , zoom] = transform;
    const across = ((event.clientX - rect.x) / shrink - x) / scale;
    const down = ((event.clientY - rect.y) / shrink - y) / scale;
    void panZoom?.setViewport({ x: width / 2 - across * zoom, y: height / 2 - down * zoom, zoom });
  }

  const onDown = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId);
    centreAt(event);
  };
  const onMove = (event: PointerEvent) => {
    if (canvas.hasPointerCapture(event.pointerId)) centreAt(event);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { panZoom, transform } = flow.getState();
    void panZoom?.scaleTo(transform[2] * ZOOM_STEP ** -event.deltaY);
  };
  canvas.addEventListener('pointerdown', onDown, { signal });
  canvas.addEventListener('pointermove', onMove, { signal });
  canvas.addEventListener('wheel', onWheel, { signal, passive: false });
  return () => stop.abort();
}
