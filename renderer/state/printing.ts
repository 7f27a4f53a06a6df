import type { Scene } from '../../shared/drawing/scene.ts';
import type { PrintOutcome } from '../../shared/ipc/outcomes.ts';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import { labelSheet } from '../../shared/pictures/label-sheet.ts';
import type { PdfPage } from '../../shared/pictures/pdf/pdf-page.ts';
import { renderSheet } from '../../shared/pictures/render-sheet.ts';
import { nameMap } from './name-map.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** How many sheets can be printed at once. */
export const MOST_SHEETS = PAYLOAD_LIMITS.printSheets;

/** Hands sheets of a picture to the system's printing. */
export function printSheets(
  { bridge, document }: Workspace,
  scene: Scene,
  pages: readonly PdfPage[],
): Promise<PrintOutcome> {
  const title = nameMap(document.getState().map);
  const [first] = pages;
  if (first === undefined) return Promise.resolve({ kind: 'cancelled' });
  return bridge['print:sheets']({
    title,
    size: { width: first.size.width, height: first.size.height },
    sheets: pages.map((page) => renderSheet(scene, page, labelSheet(page, title, say))),
  });
}
