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

/** When cards say what comes out of their statements: while the evaluation is open, always, or never. */
const OUTCOME_CHOICES = ['with-evaluation', 'always', 'never'] as const;

// Names, as a later version may know other hints.
const HintNamesSchema = v.pipe(v.array(NameSchema), v.maxLength(PAYLOAD_LIMITS.commands));

/** What the user chose for all windows. */
export const SettingsSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark', 'contrast']),
  inspector: v.boolean(),
  minimap: v.boolean(),
  outline: v.optional(v.boolean(), false),
  firstSteps: v.optional(v.boolean(), true),
  hints: v.optional(v.boolean(), true),
  neighbours: v.optional(v.boolean(), true),
  hintsDone: v.optional(HintNamesSchema, () => []),
  review: v.optional(v.boolean(), false),
  evaluation: v.optional(v.boolean(), false),
  outcomes: v.optional(v.picklist(OUTCOME_CHOICES), 'with-evaluation'),
  language: v.optional(v.picklist(['system', 'en', 'ja']), 'system'),
  textSize: v.optional(v.picklist(TEXT_SIZES), 100),
  versionsMegabytes: v.optional(v.picklist(VERSION_LIMITS_MEGABYTES), 200),
});

/** What the user chose for all windows. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** The settings to change; those left out stay as they are. */
export const SettingsChangeSchema = v.strictObject({
  theme: v.exactOptional(SettingsSchema.entries.theme),
  inspector: v.exactOptional(SettingsSchema.entries.inspector),
  minimap: v.exactOptional(SettingsSchema.entries.minimap),
  outline: v.exactOptional(v.boolean()),
  firstSteps: v.exactOptional(v.boolean()),
  hints: v.exactOptional(v.boolean()),
  neighbours: v.exactOptional(v.boolean()),
  hintsDone: v.exactOptional(HintNamesSchema),
  review: v.exactOptional(v.boolean()),
  evaluation: v.exactOptional(v.boolean()),
  outcomes: v.exactOptional(v.picklist(OUTCOME_CHOICES)),
  language: v.exactOptional(v.picklist(['system', 'en', 'ja'])),
  textSize: v.exactOptional(v.picklist(TEXT_SIZES)),
  versionsMegabytes: v.exactOptional(v.picklist(VERSION_LIMITS_MEGABYTES)),
});

/** An address to open in the system's browser, as it stands in the map. */
export const LinkSchema = v.strictObject({ address: NameSchema });

/** One line for the log file. It must hold nothing of what a document says. */
export const LogLineSchema = v.strictObject({
  level: v.picklist(['error', 'warn', 'info']),
  message: LogTextSchema,
});
