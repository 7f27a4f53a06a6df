import type { Settings } from './shell-payloads.ts';

/** What holds until the user chooses, and in place of what a settings file does not say or says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  textSize: 100,
  versionsMegabytes: 200,
  inspector: true,
  minimap: true,
  outline: false,
  firstSteps: true,
  hints: true,
  neighbours: true,
  hintsDone: [],
  review: false,
  evaluation: false,
  outcomes: 'with-evaluation',
};
