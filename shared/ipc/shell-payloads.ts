import * as v from 'valibot';
import { LogTextSchema, NameSchema, PAYLOAD_LIMITS, TitleSchema } from './payload-limits.ts';

const CommandNamesSchema = v.pipe(v.array(NameSchema), v.maxLength(PAYLOAD_LIMITS.commands));

/** No payload at all. */
export const NothingSchema = v.undefined();

/** Which commands can be invoked and which are ticked; ids the app does not know are ignored. */
export const MenuStateSchema = v.strictObject({
  enabled: CommandNamesSchema,
  checked: CommandNamesSchema,
  undoLabel: v.exactOptional(TitleSchema),
  redoLabel: v.exactOptional(TitleSchema),
});

/** How large everything in a window can be, in percent. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;

/** How much all kept versions of all maps may take on the disk, compressed. */
export const VERSION_LIMITS_MEGABYTES = [50, 200, 1000] as const;

// Names, as a later version may know other hints.
const HintNamesSchema = v.pipe(v.array(NameSchema), v.maxLength(PAYLOAD_LIMITS.commands));

/** What the user chose for all windows; what stands in for a choice is in `default-settings.ts`. */
export const SettingsSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  language: v.picklist(['system', 'en', 'ja']),
  textSize: v.picklist(TEXT_SIZES),
  versionsMegabytes: v.picklist(VERSION_LIMITS_MEGABYTES),
  inspector: v.boolean(),
  minimap: v.boolean(),
  outline: v.boolean(),
  firstSteps: v.boolean(),
  hints: v.boolean(),
  neighbours: v.boolean(),
  hintsDone: HintNamesSchema,
  review: v.boolean(),
  evaluation: v.boolean(),
  /** When cards show how their statements come out: while the evaluation is open, always, or never. */
  outcomes: v.picklist(['with-evaluation', 'always', 'never']),
});

/** What the user chose for all windows. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

type Entries = typeof SettingsSchema.entries;
type ChangeEntries = {
  readonly [Name in keyof Entries]: v.ExactOptionalSchema<Entries[Name], undefined>;
};

/** The settings to change; those left out stay as they are. */
export const SettingsChangeSchema = v.strictObject(leaveOutAny(SettingsSchema.entries));

function leaveOutAny(entries: Entries): ChangeEntries {
  const optional = Object.entries(entries).map(([name, schema]) => [
    name,
    v.exactOptional(schema as v.GenericSchema),
  ]);
  // Each takes what the entry of its name takes.
  return Object.fromEntries(optional) as unknown as ChangeEntries;
}

/** An address to open in the system's browser, as it stands in the map. */
export const LinkSchema = v.strictObject({ address: NameSchema });

/** One line for the log file. It must not contain anything from a document. */
export const LogLineSchema = v.strictObject({
  level: v.picklist(['error', 'warn', 'info']),
  message: LogTextSchema,
});
