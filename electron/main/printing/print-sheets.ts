import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import type { PrintOutcome } from '../../../shared/ipc/outcomes.ts';
import type { PrintOrder } from '../../../shared/ipc/print-payloads.ts';
import { describeSheets } from '../../../shared/pictures/render-sheet.ts';
import { RENDERER_FOLDER } from '../app/app-paths.ts';
import { SAFE_PREFERENCES } from '../security/safe-preferences.ts';
import { describePrint } from './describe-print.ts';
import type { PrintShelf } from './print-shelf.ts';
import { writePrintPage } from './write-print-page.ts';

const MICRONS_PER_POINT = 25_400 / 72;

/**
 * Lets the system print sheets, in its own dialog. They stand in a window that nobody sees, without a
 * bridge, under a policy that runs no script. `e2e/shell/printing.spec.ts` shows it.
 */
export async function printSheets(shelf: PrintShelf, order: PrintOrder): Promise<PrintOutcome> {
  try {
    const template = await readFile(join(RENDERER_FOLDER, 'print.html'), 'utf8');
    return await printPage(shelf, template, order);
  } catch (error) {
    return describePrint(false, error instanceof Error ? error.message : String(error));
  }
}

async function printPage(
  shelf: PrintShelf,
  template: string,
  order: PrintOrder,
): Promise<PrintOutcome> {
  const { address, takeDown } = shelf.put((styleAddress) => ({
    page: writePrintPage(template, order, styleAddress),
    style: describeSheets(order.size),
  }));
  const window = openHiddenWindow();
  const contents = window.webContents;
  // Whatever a page that crashed was asked for is never answered.
  const crashed = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
  });
  const printPrepared = async () => {
    await window.loadURL(address);
    // Text whose font is not there yet would be printed as nothing.
    await contents.executeJavaScript('document.fonts.ready.then(() => true)');
    return print(contents, order.size);
  };
  try {
    return await Promise.race([printPrepared(), crashed]);
  } finally {
    takeDown();
    if (!window.isDestroyed()) window.destroy();
  }
}

function openHiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      ...SAFE_PREFERENCES,
      devTools: false,
      backgroundThrottling: false,
    },
  });
}

function print(contents: WebContents, size: PrintOrder['size']): Promise<PrintOutcome> {
  const [width, height] = [size.width, size.height].map((points) =>
    Math.round(points * MICRONS_PER_POINT),
  ) as [number, number];
  const options = {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    // The paper as it goes into the printer, and how the sheets lie on it.
    pageSize: { width: Math.min(width, height), height: Math.max(width, height) },
    landscape: width > height,
  } as const;
  return new Promise((resolve) => {
    contents.print(options, (isPrinted, reason) => resolve(describePrint(isPrinted, reason)));
  });
}
