import { AWAITED, runInSlices } from './in-slices.ts';

/** A canvas, its size in pixels, and what paints it in short steps. */
export interface Preview {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly paint: (context: CanvasRenderingContext2D) => Iterable<void>;
}

/**
 * Paints canvases one after the other, where nobody sees it, and shows each once it is whole; the window answers
 * meanwhile. What takes no longer than a slice is seen in the next frame. Returns how to cancel it.
 */
export function paintPreviews(previews: readonly Preview[]): () => void {
  const halt = new AbortController();
  runInSlices(paintEach(previews), halt.signal, AWAITED).catch((error: unknown) => {
    if (!halt.signal.aborted) throw error;
  });
  return () => halt.abort();
}

function* paintEach(previews: readonly Preview[]): Generator<void, void, void> {
  for (const { canvas, width, height, paint } of previews) {
    const unseen = document.createElement('canvas');
    [unseen.width, unseen.height] = [width, height];
    const [behind, shown] = [unseen.getContext('2d'), canvas.getContext('2d')];
    if (behind === null || shown === null) continue;
    yield* paint(behind);
    [canvas.width, canvas.height] = [width, height];
    shown.drawImage(unseen, 0, 0);
  }
}
