import { rehearseDrawing } from '../state/drawing-beside.ts';
import { foreseeFonts } from '../state/drawing-pictures.ts';
import type { Workspace } from '../state/workspace.ts';

// Longer than opening takes, shorter than finding how to export.
const REST_MS = 1_000;

/** Makes ready for the first picture once the window has come to rest; gives how to call that off. */
export function preparePictures({ background, document }: Workspace): () => void {
  const prepare = () => {
    const { map } = document.getState();
    foreseeFonts(map);
    rehearseDrawing(background, map);
  };
  let stop = () => {};
  const timer = setTimeout(() => {
    const handle = requestIdleCallback(prepare);
    stop = () => cancelIdleCallback(handle);
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
