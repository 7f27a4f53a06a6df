import { rehearseDrawing } from '../state/drawing-beside.ts';
import { foreseeFonts, foreseeSvg } from '../state/drawing-pictures.ts';
import { wishForMap } from '../state/saving-pictures.ts';
import { readTheme } from '../state/theme.ts';
import type { Workspace } from '../state/workspace.ts';

// Longer than opening takes, shorter than finding how to export.
const REST_MS = 1_000;

/** Makes ready for the first picture once the window has come to rest; gives how to call that off. */
export function preparePictures(workspace: Workspace): () => void {
  const halt = new AbortController();
  const prepare = () => {
    const { map } = workspace.document.getState();
    foreseeFonts(map);
    rehearseDrawing(workspace.background, map);
    // What is wrong, a picture that someone asks for will say.
    foreseeSvg(workspace, wishForMap('svg', 1, readTheme()), halt.signal).catch(() => undefined);
  };
  let stop = () => {};
  const timer = setTimeout(() => {
    const handle = requestIdleCallback(prepare);
    stop = () => cancelIdleCallback(handle);
  }, REST_MS);
  return () => {
    halt.abort();
    clearTimeout(timer);
    stop();
  };
}
