import { _electron, type ElectronApplication } from '@playwright/test';

/** Starts the built app on a file, with settings and journals in a folder of its own. */
export async function launchApp(
  root: string,
  { path, profile }: { readonly path: string; readonly profile: string },
): Promise<ElectronApplication> {
  return _electron.launch({
    args: [root, path],
    cwd: root,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium cannot sandbox for root.
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: profile },
  });
}
