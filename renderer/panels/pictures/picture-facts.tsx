import { useEffect, useState } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { countClipped } from '../../../shared/pictures/count-clipped.ts';
import {
  findLargestScale,
  LONGEST_CANVAS_SIDE,
  tellTooLarge,
} from '../../../shared/pictures/largest-scale.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { countBytes, drawPicture } from '../../state/drawing-pictures.ts';
import { readLanguage, say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import styles from './picture-dialog.module.css';

interface PictureFactsProps {
  readonly scene: Scene;
  readonly sheets: readonly PdfPage[];
  readonly wish: PictureWish;
}

const MILLIMETRES_PER_UNIT = 25.4 / 96;
const MILLIMETRES_PER_POINT = 25.4 / 72;

/** How large a picture is, in pixels, on paper and as a file. */
export function PictureFacts({ scene, sheets, wish }: PictureFactsProps) {
  const bytes = useFileSize(scene, wish);
  const map = useDocument((state) => state.map);
  const { width, height } = scene.bounds;
  const hasPixels = wish.format !== 'svg' && wish.format !== 'pdf';
  const [sheet] = sheets;
  const [across, down] =
    sheet === undefined
      ? [width * MILLIMETRES_PER_UNIT, height * MILLIMETRES_PER_UNIT]
      : [sheet.size.width * MILLIMETRES_PER_POINT, sheet.size.height * MILLIMETRES_PER_POINT];
  const facts = [
    hasPixels ? say('pictureDialog.pixels', scaleSize(width, height, wish.scale)) : '',
    say('pictureDialog.millimetres', scaleSize(across, down, 1)),
    sheets.length > 0 ? say('pictureDialog.sheets', { count: sheets.length }) : '',
    bytes === null ? '' : say('pictureDialog.size', { size: formatSize(bytes) }),
  ];
  const largest = findLargestScale(scene.bounds, wish.format, LONGEST_CANVAS_SIDE);
  const clipped = countClipped(map, wish.order.extent);
  return (
    <>
      <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {wish.scale > largest && (
        <p className={styles.facts} role="status">
          {tellTooLarge(wish.scale, largest, say)}
        </p>
      )}
      {clipped > 0 && (
        <p className={styles.facts}>{say('pictureDialog.clipped', { count: clipped })}</p>
      )}
    </>
  );
}

function scaleSize(width: number, height: number, scale: number) {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const PAUSE_MS = 400;
// What is drawn in a blink; larger pictures are not drawn only to be weighed.
const MOST_PIXELS = 12_000_000;
const MOST_FIGURES = 1_500;

/** The size of the file in bytes; null while it is not known, or where finding out takes long. */
function useFileSize(scene: Scene, wish: PictureWish): number | null {
  const workspace = useWorkspace();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    setBytes(null);
    const pixels = scene.bounds.width * scene.bounds.height * wish.scale ** 2;
    const hasPixels = wish.format !== 'svg' && wish.format !== 'pdf';
    if (scene.figures.length > MOST_FIGURES || (hasPixels && pixels > MOST_PIXELS)) return;
    const abort = new AbortController();
    const { signal } = abort;
    const timer = setTimeout(() => {
      drawPicture(workspace, wish, { signal }).then(
        (parts) => signal.aborted || setBytes(countBytes(parts)),
        // The export itself says what is wrong.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [workspace, scene, wish]);
  return bytes;
}

function formatSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const style = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const;
  return (bytes / (isLarge ? 1_000_000 : 1_000)).toLocaleString(readLanguage(), style);
}
