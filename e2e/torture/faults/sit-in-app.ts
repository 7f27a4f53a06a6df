import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openFirstWindow, writeSmallMap } from '../../shell/shell-driver.ts';
import { endApp } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';
import type { NumberedPlace } from '../numbered-edits.ts';
import { installFaults } from './inject-faults.ts';

/** An app with a document whose motion is a number, and whose file operations can be failed. */
export interface Sitting {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly place: NumberedPlace;
  /** The folder of the document alone, and that of the journals. */
  readonly folders: { readonly maps: string; readonly journals: string };
}

/** Sits down before such an app, with its motion selected, and takes all away afterwards. */
export async function sitInApp<Value>(
  root: string,
  act: (sitting: Sitting) => Promise<Value>,
): Promise<Value> {
  const base = mkdtempSync(join(tmpdir(), 'contention-faults-'));
  const [maps, profile] = [join(base, 'maps'), join(base, 'profile')];
  for (const folder of [maps, profile]) mkdirSync(folder);
  const place = { path: join(maps, 'debate.argmap'), profile };
  writeFileSync(place.path, writeSmallMap('0'));
  const app = await launchApp(root, place);
  try {
    const page = await openFirstWindow(app);
    await installFaults(app);
    await page.locator('.react-flow__node').first().click();
    const journals = join(profile, 'Contention', 'journals');
    return await act({ app, page, place, folders: { maps, journals } });
  } finally {
    await endApp(app);
    // Its helper processes end a moment later.
    await rm(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
