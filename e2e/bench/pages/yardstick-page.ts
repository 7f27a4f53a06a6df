import type { YardstickData } from '../yardstick-data.ts';

/** What the bench asks of a page that shows a map in some other way. */
export interface YardstickPage {
  /** Shows a map with the view at a place; the milliseconds until it was painted. */
  readonly load: (json: string, view: YardstickView) => Promise<number>;
  /** The same beginning with the text of a file, which it reads and measures; not of every page. */
  readonly open?: (file: string, view: YardstickView) => Promise<Opened>;
  readonly setView: (view: YardstickView) => void;
  /** Makes a picture of what was loaded, the whole of it, pixels at 2x; null where that is not possible. */
  readonly draw: (format: 'png' | 'svg') => Promise<DrawnPicture | null>;
}

/** Milliseconds from the text of a file to a picture, in which text may wait for its font, and to all of it. */
export interface Opened {
  readonly first: number;
  readonly load: number;
}

/** A finished picture. */
export interface DrawnPicture {
  readonly ms: number;
  readonly bytes: number;
  /** How wide it is, in pixels; null for an SVG. */
  readonly width: number | null;
}

export interface YardstickView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

declare global {
  interface Window {
    yardstick?: YardstickPage;
  }
}

/** Resolves when what was just drawn is on screen. */
export function waitForPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

export function readData(json: string): YardstickData {
  return JSON.parse(json) as YardstickData;
}
