import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { createRandom } from '../../../shared/base/random.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { invokeFromMenu } from '../../fixtures/map-driver.ts';
import { openFirstWindow } from '../../shell/shell-driver.ts';
import { stubDialogs } from '../../shell/stubbed-dialogs.ts';
import { endApp } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';
import { actAtRandom } from './act-at-random.ts';

/** One sitting has no more acts than this: what went wrong is easier to find in few. */
const LONGEST_SITTING = 100;

/**
 * Sits down at the app and does anything. The window must live and report no error; undoing all must give
 * the file as it was, and redoing all the map as it was left. Gives what failed, with its seed.
 */
export async function runWildHands(
  root: string,
  text: string,
  { acts, seed }: { readonly acts: number; readonly seed: number },
): Promise<readonly string[]> {
  const losses: string[] = [];
  for (let left = acts, sitting = 0; left > 0; left -= LONGEST_SITTING, sitting += 1) {
    const lost = await sitDown(root, text, Math.min(left, LONGEST_SITTING), seed + sitting);
    if (lost !== null) losses.push(`--seed=${seed + sitting}: ${lost}`);
  }
  return losses;
}

async function sitDown(
  root: string,
  text: string,
  acts: number,
  seed: number,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'contention-hands-'));
  const path = join(folder, 'debate.argmap');
  writeFileSync(path, text);
  const app = await launchApp(root, { path, profile: join(folder, 'profile') });
  const done: string[] = [];
  try {
    const page = await openFirstWindow(app);
    const complaints = listenForErrors(page);
    await stubDialogs(app, { savePaths: [null] });
    const random = createRandom(seed);
    while (done.length < acts && complaints.length === 0) {
      done.push(await actAtRandom(app, page, random));
    }
    const lost = complaints[0] ?? (await undoAndRedo(app, page, path));
    return lost === null ? null : `${lost}, after ${done.slice(-12).join(' | ')}`;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}, after ${done.slice(-12).join(' | ')}`;
  } finally {
    await endApp(app);
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function listenForErrors(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('crash', () => complaints.push('the window crashed'));
  page.on('pageerror', ({ stack, message }) => complaints.push(stack ?? message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  return complaints;
}

async function undoAndRedo(
  app: ElectronApplication,
  page: Page,
  path: string,
): Promise<string | null> {
  await leaveAll(page);
  const before = readCanonical(path);
  const lost = await repeatAll(app, page, 'edit.redo');
  if (lost !== null) return lost;
  await invokeFromMenu(app, 'file.save', page);
  await sleep(SETTLE_MS);
  const after = readCanonical(path);
  for (const [act, wanted] of [
    ['edit.undo', before],
    ['edit.redo', after],
  ] as const) {
    const lost = await repeatAll(app, page, act);
    if (lost !== null) return lost;
    await invokeFromMenu(app, 'file.save', page);
    if (!(await comesToHold(path, wanted))) return `${act} of all gives another map`;
  }
  return null;
}

/** Out of whatever is open, and out of any text: undo is the text's own there. */
async function leaveAll(page: Page): Promise<void> {
  // A command from the menu may arrive after the keys that follow it, and open what they should have left.
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  for (let time = 0; time < 50; time += 1) {
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Escape');
    if (await redo.isVisible()) break;
    await sleep(100);
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** More than a sitting can have steps: each act makes one or two. */
const MOST_STEPS = 4 * LONGEST_SITTING;
const SETTLE_MS = 1500;

async function repeatAll(
  app: ElectronApplication,
  page: Page,
  act: 'edit.undo' | 'edit.redo',
): Promise<string | null> {
  const name = act === 'edit.undo' ? 'Undo' : 'Redo';
  const button = page.getByRole('button', { name, exact: true });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await button.isDisabled()) return null;
    await invokeFromMenu(app, act, page);
  }
  const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  return `${act} comes to no end; the focus is at ${focused}`;
}

async function comesToHold(path: string, wanted: string): Promise<boolean> {
  for (let time = 0; time < 50; time += 1) {
    if (readCanonical(path) === wanted) return true;
    await sleep(100);
  }
  return false;
}

function readCanonical(path: string): string {
  const text = readFileSync(path, 'utf8');
  const parsed = parseMap(text);
  return parsed.kind === 'unreadable' ? text : writeMap(parsed.map);
}
