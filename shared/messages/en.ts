import { AUTHORSHIP_MESSAGES } from './en/authorship.ts';
import { COMMAND_MESSAGES } from './en/commands.ts';
import { COMPARISON_MESSAGES } from './en/comparison.ts';
import { DRAGGING_MESSAGES } from './en/dragging.ts';
import { EVALUATION_MESSAGES } from './en/evaluation.ts';
import { FAULT_MESSAGES } from './en/faults.ts';
import { FIRST_STEPS_MESSAGES } from './en/first-steps.ts';
import { FRAME_MESSAGES } from './en/frames.ts';
import { HINT_MESSAGES } from './en/hints.ts';
import { INSPECTOR_MESSAGES } from './en/inspector.ts';
import { LACK_MESSAGES } from './en/lacks.ts';
import { LINK_MESSAGES } from './en/links.ts';
import { LIST_MESSAGES } from './en/lists.ts';
import { MAP_MESSAGES } from './en/map.ts';
import { NAVIGATION_MESSAGES } from './en/navigation.ts';
import { NEIGHBOUR_MESSAGES } from './en/neighbours.ts';
import { OUTSIDE_MESSAGES } from './en/outside.ts';
import { PICTURE_MESSAGES } from './en/picture.ts';
import { PRINT_MESSAGES } from './en/print.ts';
import { RECOVERY_MESSAGES } from './en/recovery.ts';
import { REVIEW_MESSAGES } from './en/review.ts';
import { SCHEME_MESSAGES } from './en/schemes.ts';
import { SHELL_MESSAGES } from './en/shell.ts';
import { SOURCE_MESSAGES } from './en/sources.ts';
import { SPOKEN_MESSAGES } from './en/spoken.ts';
import { SYNONYM_MESSAGES } from './en/synonyms.ts';
import { VALUE_LENS_MESSAGES } from './en/value-lenses.ts';
import { VERSIONS_MESSAGES } from './en/versions.ts';
import { WINDOW_MESSAGES } from './en/window.ts';

/**
 * Every word the app shows, in English. Keys are paths; `{{name}}` stands for a value. Other
 * languages are typed against this one, so that none can lack a message.
 */
export const en = {
  ...COMMAND_MESSAGES,
  ...FAULT_MESSAGES,
  ...FIRST_STEPS_MESSAGES,
  ...HINT_MESSAGES,
  ...COMPARISON_MESSAGES,
  ...LIST_MESSAGES,
  ...MAP_MESSAGES,
  ...LACK_MESSAGES,
  ...LINK_MESSAGES,
  ...VERSIONS_MESSAGES,
  ...WINDOW_MESSAGES,
  ...DRAGGING_MESSAGES,
  ...AUTHORSHIP_MESSAGES,
  ...FRAME_MESSAGES,
  ...EVALUATION_MESSAGES,
  ...VALUE_LENS_MESSAGES,
  ...INSPECTOR_MESSAGES,
  ...NAVIGATION_MESSAGES,
  ...NEIGHBOUR_MESSAGES,
  ...OUTSIDE_MESSAGES,
  ...PICTURE_MESSAGES,
  ...PRINT_MESSAGES,
  ...REVIEW_MESSAGES,
  ...SCHEME_MESSAGES,
  ...RECOVERY_MESSAGES,
  ...SHELL_MESSAGES,
  ...SOURCE_MESSAGES,
  ...SPOKEN_MESSAGES,
  ...SYNONYM_MESSAGES,
} as const;

/** The shape every language's messages have. */
export type Messages = Widen<typeof en>;

type Widen<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Widen<Tree[Key]>;
};
