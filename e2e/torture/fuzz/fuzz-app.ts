import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import * as v from 'valibot';
import { createRandom, type Random } from '../../../shared/base/random.ts';
import { REQUEST_CHANNELS } from '../../../shared/ipc/channels.ts';
import { REQUESTS } from '../../../shared/ipc/contract.ts';
import { openFirstWindow, writeSmallMap } from '../../shell/shell-driver.ts';
import { stubDialogs } from '../../shell/stubbed-dialogs.ts';
import { createJunk, mutateText } from './mutate.ts';

export interface AppUnderFuzz {
  readonly app: ElectronApplication;
  /** The file that the app's first window has open. */
  readonly path: string;
  /** Where damaged files may be put. */
  readonly folder: string;
}

/**
 * Sends a running app false payloads on every channel, damaged files as if they were dropped, and
 * hostile text by way of the clipboard. It must refuse, stay as it was and go on. Gives what failed,
 * with the seed that it failed with.
 */
export async function fuzzApp(
  { app, path, folder }: AppUnderFuzz,
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): Promise<readonly string[]> {
  const page = await openFirstWindow(app);
  await stubDialogs(app, { savePaths: [null] });
  const before = hash(path);
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const random = createRandom(seed + round);
    const attack = ATTACKS[round % ATTACKS.length];
    const fault = await attack?.({ app, path, folder }, page, random);
    if (fault != null) failures.push(`--seed=${seed + round}: ${fault}`);
    if (hash(path) !== before)
      return [...failures, `--seed=${seed + round}: the open file changed`];
  }
  const isAlive = await page.evaluate(() => window.contention['settings:read']());
  return isAlive === undefined ? [...failures, 'the app no longer answers'] : failures;
}

type Attack = (under: AppUnderFuzz, page: Page, random: Random) => Promise<string | null>;

const ATTACKS: readonly Attack[] = [sendJunk, dropDamaged, pasteHostile];

/** A payload that is not as agreed must be rejected, on whatever channel. */
async function sendJunk(_under: AppUnderFuzz, page: Page, random: Random): Promise<string | null> {
  const channel = REQUEST_CHANNELS[Math.floor(random() * REQUEST_CHANNELS.length)];
  const payload = createJunk(random);
  if (channel === undefined || v.safeParse(REQUESTS[channel].payload, payload).success) return null;
  const isRejected = await page.evaluate(
    ([name, value]) => {
      const send = Reflect.get(window.contention, name) as (value: unknown) => Promise<unknown>;
      return send(value).then(
        () => false,
        () => true,
      );
    },
    [channel, payload] as const,
  );
  return isRejected ? null : `${channel} took ${JSON.stringify(payload)?.slice(0, 200)}`;
}

/** A damaged file is opened as far as it goes, in a window of its own, and never changed. */
async function dropDamaged(
  { app, folder }: AppUnderFuzz,
  page: Page,
  random: Random,
): Promise<string | null> {
  const path = join(folder, 'dropped.argmap');
  writeFileSync(path, mutateText(writeSmallMap('This house would fuzz'), random));
  const before = hash(path);
  const opened = app.waitForEvent('window');
  await page.evaluate((path) => {
    // No script can make a file that has a path; this is what the preload reads of one.
    const file = { path } as unknown as File;
    return window.contention['document:open-dropped'](file);
  }, path);
  const other = await opened;
  // The map alone, which is there first, has no words.
  const words = other.locator('body').filter({ hasText: /\S/ });
  const isSaid = await words.waitFor().then(
    () => true,
    () => false,
  );
  await app.evaluate(({ BrowserWindow }) => {
    const [first, ...others] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
    if (first !== undefined) for (const window of others) window.destroy();
  });
  if (hash(path) !== before) return 'a dropped file was changed';
  return isSaid ? null : 'a dropped file left an empty page';
}

/** Pasted text becomes statements and nothing else. */
async function pasteHostile(
  { app }: AppUnderFuzz,
  page: Page,
  random: Random,
): Promise<string | null> {
  const text = mutateText('- <img src=x onerror=alert(1)>\n  - But: javascript:alert(1)\n', random);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+z');
  const foreign = await page.evaluate(
    () => document.querySelectorAll('main script, main iframe, main img[onerror]').length,
  );
  return foreign === 0 ? null : 'pasted text became markup';
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
