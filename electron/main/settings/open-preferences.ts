import { join } from 'node:path';
import { app } from 'electron';
import type { FileSystem } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import {
  DEFAULT_WINDOW_STATE,
  type WindowState,
  WindowStateSchema,
} from '../windows/window-placement.ts';
import { type JsonFile, openJsonFile } from './json-file.ts';
import { DEFAULT_PREFERENCES, type Preferences, PreferencesSchema } from './preferences.ts';

/** What outlives the process, in the user's folder for this app. */
export interface KeptState {
  readonly preferences: JsonFile<Preferences>;
  readonly windowState: JsonFile<WindowState>;
}

export async function openKeptState(
  fileSystem: FileSystem,
  queue: PathQueue,
  warn: (message: string) => void,
): Promise<KeptState> {
  const folder = app.getPath('userData');
  const shared = { fileSystem, queue, warn };
  const [preferences, windowState] = await Promise.all([
    openJsonFile<Preferences>({
      ...shared,
      path: join(folder, 'settings.json'),
      schema: PreferencesSchema,
      defaults: DEFAULT_PREFERENCES,
    }),
    openJsonFile<WindowState>({
      ...shared,
      path: join(folder, 'window-state.json'),
      schema: WindowStateSchema,
      defaults: DEFAULT_WINDOW_STATE,
    }),
  ]);
  return { preferences, windowState };
}
