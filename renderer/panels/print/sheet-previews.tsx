import { useEffect, useRef } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { describePlace } from '../../../shared/pictures/label-sheet.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import { say } from '../../state/words.ts';
import { paintSheet } from './paint-sheet.ts';
import styles from './print-dialog.module.css';

interface SheetPreviewsProps {
  readonly scene: Scene;
  readonly pages: readonly PdfPage[];
}

// Room for the sheets of a row, and the sizes at which one shows something, in CSS pixels. In a
// narrower window they shrink.
const ROW_WIDTH = 540;
const GAP = 8;
const LEAST_WIDTH = 64;
const LARGEST_SIDE = 400;

/** The sheets as they will be printed, small, side by side as they are to be joined. */
export function SheetPreviews({ scene, pages }: SheetPreviewsProps) {
  const [first] = pages;
  if (first === undefined) return null;
  const columns = first.tile?.columns ?? 1;
  const width = widthOf(first, columns);
  return (
    <ol
      className={styles.sheets}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(${LEAST_WIDTH}px, ${width}px))` }}
      aria-label={say('print.sheets')}
    >
      {pages.map((page, index) => (
        <li
          key={`${page.tile?.row}/${page.tile?.column}`}
          style={{ gridRow: page.tile?.row ?? 1, gridColumn: page.tile?.column ?? 1 }}
        >
          <SheetPreview
            scene={scene}
            page={page}
            number={index + 1}
            pixels={width * window.devicePixelRatio}
          />
        </li>
      ))}
    </ol>
  );
}

function widthOf({ size }: PdfPage, columns: number): number {
  const room = Math.floor((ROW_WIDTH - GAP * (columns - 1)) / columns);
  const largest = LARGEST_SIDE * Math.min(1, size.width / size.height);
  return Math.round(Math.max(LEAST_WIDTH, Math.min(room, largest)));
}

interface SheetPreviewProps {
  readonly scene: Scene;
  readonly page: PdfPage;
  readonly number: number;
  /** How wide it is painted, in pixels of the screen. */
  readonly pixels: number;
}

function SheetPreview({ scene, page, number, pixels }: SheetPreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = pixels / page.size.width;
  useEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null;
    if (context !== null) paintSheet(context, scene, page, scale);
  }, [scene, page, scale]);
  const label = [say('print.sheet', { number }), describePlace(page, say)];
  return (
    <canvas
      ref={canvas}
      className={styles.sheet}
      role="img"
      aria-label={label.filter((part) => part !== '').join('. ')}
      width={Math.round(pixels)}
      height={Math.round(page.size.height * scale)}
    />
  );
}
