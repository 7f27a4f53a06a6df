import * as v from 'valibot';
import { type Settings, SettingsSchema } from '../../../shared/ipc/shell-payloads.ts';

/** What `settings.json` in the user's folder for this app holds. */
export const PreferencesSchema = v.object({
  settings: SettingsSchema,
  /** Paths of files opened or saved, the latest first. */
  recentFiles: v.array(v.string()),
  /** The folder the next file dialog starts in; empty before the first. */
  lastFolder: v.string(),
});

export type Preferences = v.InferOutput<typeof PreferencesSchema>;

const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  textSize: 100,
  versionsMegabytes: 200,
  inspector: true,
  minimap: true,
  outline: false,
  firstSteps: true,
  hints: true,
  hintsDone: [],
  review: false,
  evaluation: false,
  outcomes: 'with-evaluation',
};

export const DEFAULT_PREFERENCES: Preferences = {
  settings: DEFAULT_SETTINGS,
  recentFiles: [],
  lastFolder: '',
};
