import type { en } from './en.ts';
import { AUTHORSHIP_MESSAGES } from './ja/authorship.ts';
import { COMMAND_MESSAGES } from './ja/commands.ts';
import { COMPARISON_MESSAGES } from './ja/comparison.ts';
import { DRAGGING_MESSAGES } from './ja/dragging.ts';
import { EVALUATION_MESSAGES } from './ja/evaluation.ts';
import { FAULT_MESSAGES } from './ja/faults.ts';
import { FIRST_STEPS_MESSAGES } from './ja/first-steps.ts';
import { FRAME_MESSAGES } from './ja/frames.ts';
import { HINT_MESSAGES } from './ja/hints.ts';
import { INSPECTOR_MESSAGES } from './ja/inspector.ts';
import { LACK_MESSAGES } from './ja/lacks.ts';
import { LINK_MESSAGES } from './ja/links.ts';
import { LIST_MESSAGES } from './ja/lists.ts';
import { MAP_MESSAGES } from './ja/map.ts';
import { NAVIGATION_MESSAGES } from './ja/navigation.ts';
import { NEIGHBOUR_MESSAGES } from './ja/neighbours.ts';
import { OUTSIDE_MESSAGES } from './ja/outside.ts';
import { PICTURE_MESSAGES } from './ja/picture.ts';
import { PRINT_MESSAGES } from './ja/print.ts';
import { RECOVERY_MESSAGES } from './ja/recovery.ts';
import { REVIEW_MESSAGES } from './ja/review.ts';
import { SCHEME_MESSAGES } from './ja/schemes.ts';
import { SHELL_MESSAGES } from './ja/shell.ts';
import { SOURCE_MESSAGES } from './ja/sources.ts';
import { SPOKEN_MESSAGES } from './ja/spoken.ts';
import { SYNONYM_MESSAGES } from './ja/synonyms.ts';
import { VALUE_LENS_MESSAGES } from './ja/value-lenses.ts';
import { VERSIONS_MESSAGES } from './ja/versions.ts';
import { WINDOW_MESSAGES } from './ja/window.ts';
import type { Translated } from './translated.ts';

/** Every word the app shows, in Japanese. */
export const ja: Translated<typeof en> = {
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
};
