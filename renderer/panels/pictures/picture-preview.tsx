import { useEffect, useRef } from 'react';
import { paintInPieces } from '../../../shared/drawing/paint-scene.ts';
import type { Scene } from '../../../shared/drawing/scene.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import { paintPreviews } from '../../state/paint-previews.ts';
import { say } from '../../state/words.ts';
import { findPreviewGrowth } from '../../ui/preview-growth.ts';
import styles from './picture-dialog.module.css';

interface PicturePreviewProps {
  readonly scene: Scene;
  /** The sheets it is laid out on; none where it is no document. */
  readonly sheets: readonly PdfPage[];
}

// The room that the style sheet gives it in a window of usual size, and in a low one without padding and border.
const ROOM = { width: 560, height: 400 };
const LOW_ROOM = '(var(--preview-room) - 34px)';
const LEAST_TEXT_PIXELS = 4;

/** The picture in small: the same scene that is written. */
export function PicturePreview({ scene, sheets }: PicturePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = scene.bounds;
  const growth = findPreviewGrowth(window);
  const fit = Math.min(1, (growth * ROOM.width) / width, (growth * ROOM.height) / height);
  useEffect(() => {
    if (canvas.current === null) return;
    const scale = fit * window.devicePixelRatio;
    const { outlineColor } = getComputedStyle(canvas.current);
    const preview = {
      canvas: canvas.current,
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      paint: function* (context: CanvasRenderingContext2D) {
        yield* paintInPieces(context, scene, { scale, leastTextPixels: LEAST_TEXT_PIXELS });
        context.strokeStyle = outlineColor;
        if (sheets.length > 1) paintCuts(context, scene, sheets, scale);
      },
    };
    return paintPreviews([preview]);
  }, [scene, sheets, fit, width, height]);
  return (
    <div className={styles.preview}>
      <canvas
        ref={canvas}
        className={styles.picture}
        style={{
          width: `min(${width * fit}px, ${LOW_ROOM} * ${width / height})`,
          aspectRatio: width / height,
        }}
        role="img"
        aria-label={say('pictureDialog.preview')}
      />
    </div>
  );
}

function paintCuts(
  context: CanvasRenderingContext2D,
  { bounds }: Scene,
  sheets: readonly PdfPage[],
  scale: number,
): void {
  context.setLineDash([4, 3]);
  for (const { view } of sheets) {
    context.strokeRect(
      (view.x - bounds.x) * scale,
      (view.y - bounds.y) * scale,
      view.width * scale,
      view.height * scale,
    );
  }
}
