import type { WebPreferences } from 'electron';

/** What every page of ours is confined to, whatever it shows: e2e/shell/security.spec.ts and printing.spec.ts. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences;
