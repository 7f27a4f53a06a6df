import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../../shared/ipc/default-settings.ts';
import { type Settings, SettingsSchema } from '../../../shared/ipc/shell-payloads.ts';

type EntryOfEachSetting = {
  readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]>;
};

/** The settings one by one: the default replaces one that is missing or not understood. */
function understandEach(): EntryOfEachSetting {
  const entries = Object.entries(SettingsSchema.entries).map(([name, schema]) => [
    name,
    v.fallback(schema as v.GenericSchema, DEFAULT_SETTINGS[name as keyof Settings]),
  ]);
  // Each gives what the entry of its name gives.
  return Object.fromEntries(entries) as unknown as EntryOfEachSetting;
}

/** What `settings.json` in the user's folder for this app holds, as far as this version understands it. */
export const PreferencesSchema = v.object({
  settings: v.fallback(v.object(understandEach()), DEFAULT_SETTINGS),
  /** Paths of files opened or saved, the latest first. */
  recentFiles: v.fallback(v.array(v.string()), []),
  /** The folder the next file dialog starts in; empty before the first. */
  lastFolder: v.fallback(v.string(), ''),
});

export type Preferences = v.InferOutput<typeof PreferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  settings: DEFAULT_SETTINGS,
  recentFiles: [],
  lastFolder: '',
};
