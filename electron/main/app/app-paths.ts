import { join } from 'node:path';
import { app } from 'electron';
import { APP_ORIGIN } from '../scheme/resolve-asset.ts';

/** Where the built parts of the app lie, beside this file's bundle. */
export const RENDERER_FOLDER = join(__dirname, '..', 'renderer');
export const PRELOAD_PATH = join(__dirname, '..', 'preload', 'index.cjs');

/** The page: our own scheme's, or while developing that of the development server. */
export function findPageAddress(): URL {
  const developmentServer = process.env.ELECTRON_RENDERER_URL;
  return developmentServer !== undefined && !app.isPackaged
    ? new URL(developmentServer)
    : new URL(`${APP_ORIGIN}/index.html`);
}
