import { useEffect, useLayoutEffect, useRef } from 'react';
import styles from './canvas.module.css';
import { useCanvasSurface } from './surface-context.ts';
import { usePalette } from './use-palette.ts';

/** All lines, and the cards that are no elements, on one canvas beneath those that are. */
export function PaintedLayer() {
  const surface = useCanvasSurface();
  const place = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  // With the picture that may be on it, before anything else is seen.
  useLayoutEffect(() => place.current?.append(surface.canvas), [surface]);
  useEffect(() => {
    surface.paint();
    return surface.stopPainting;
  }, [surface]);
  // Elements look as what is painted does: the frame that shows all else does not wait for them.
  useEffect(() => {
    const { whenPainted, mounting } = surface;
    const frame = requestAnimationFrame(() => void whenPainted.then(mounting.letIn));
    return () => cancelAnimationFrame(frame);
  }, [surface]);
  // After the map itself is on screen.
  useEffect(() => surface.locating.start(), [surface]);
  useEffect(() => surface.paint().setPalette(palette), [surface, palette]);
  return <div ref={place} className={styles.painted} />;
}
