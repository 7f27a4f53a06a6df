import { useEffect, useRef } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { describePlace } from '../../../shared/pictures/label-sheet.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import { paintPreviews } from '../../state/paint-previews.ts';
import { say } from '../../state/words.ts';
import { findPreviewGrowth } from '../../ui/preview-growth.ts';
import { paintSheet } from './paint-sheet.ts';
import styles from './print-dialog.module.css';

interface SheetPreviewsProps {
  readonly scene: Scene;
  readonly pages: readonly PdfPage[];
}

// Room for the sheets of a row, and the sizes at which one shows something, in CSS pixels of a window of usual size.
// In a narrower one they shrink.
const ROW_WIDTH = 540;
const GAP = 8;
const LEAST_WIDTH = 64;
const LARGEST_SIDE = 400;
// In a low one none is higher than the room, without its padding and border.
const LOW_ROOM = '(var(--preview-room) - 50px)';

/** The sheets as they will be printed, small, side by side as they are to be joined. */
export function SheetPreviews({ scene, pages }: SheetPreviewsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [first] = pages;
  const columns = first?.tile?.columns ?? 1;
  const width = first === undefined ? 0 : widthOf(first, columns);
  useEffect(() => {
    const canvases = [...(list.current?.querySelectorAll('canvas') ?? [])];
    const pixels = width * window.devicePixelRatio;
    return paintPreviews(
      pages.flatMap((page, index) => {
        const canvas = canvases[index];
        return canvas === undefined ? [] : [previewSheet(canvas, scene, page, pixels)];
      }),
    );
  }, [scene, pages, width]);
  if (first === undefined) return null;
  const ratio = first.size.width / first.size.height;
  const widest = `min(${width}px, ${LOW_ROOM} * ${ratio})`;
  return (
    <ol
      ref={list}
      className={styles.sheets}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(${LEAST_WIDTH}px, ${widest}))` }}
      aria-label={say('print.sheets')}
    >
      {pages.map((page, index) => (
        <li
          key={`${page.tile?.row}/${page.tile?.column}`}
          style={{ gridRow: page.tile?.row ?? 1, gridColumn: page.tile?.column ?? 1 }}
        >
          <canvas
            className={styles.sheet}
            style={{ aspectRatio: page.size.width / page.size.height }}
            role="img"
            aria-label={nameSheet(page, index + 1)}
          />
        </li>
      ))}
    </ol>
  );
}

function widthOf({ size }: PdfPage, columns: number): number {
  const growth = findPreviewGrowth(window);
  const room = Math.floor((growth * ROW_WIDTH - GAP * (columns - 1)) / columns);
  const largest = growth * LARGEST_SIDE * Math.min(1, size.width / size.height);
  return Math.round(Math.max(LEAST_WIDTH, Math.min(room, largest)));
}

/** A sheet in a canvas that is so many pixels of the screen wide. */
function previewSheet(canvas: HTMLCanvasElement, scene: Scene, page: PdfPage, pixels: number) {
  const scale = pixels / page.size.width;
  return {
    canvas,
    width: Math.round(pixels),
    height: Math.round(page.size.height * scale),
    paint: (context: CanvasRenderingContext2D) => paintSheet(context, scene, page, scale),
  };
}

function nameSheet(page: PdfPage, number: number): string {
  const parts = [say('print.sheet', { number }), describePlace(page, say)];
  return parts.filter((part) => part !== '').join('. ');
}
