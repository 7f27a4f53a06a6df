import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createRandom, type Random } from '../../../shared/base/random.ts';
import { writeSmallMap } from '../../shell/shell-driver.ts';
import { editWithoutEnd } from '../edit-without-end.ts';
import { endProcess } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';
import { judgeHeld, type NumberedPlace, readHeld, standsFor } from '../numbered-edits.ts';

export interface KillRounds {
  readonly rounds: number;
  /** Edits and saves that the window said were kept or saved. */
  readonly acknowledged: number;
  readonly losses: readonly string[];
}

/** What a window said of its edits until it was killed. */
interface Sitting {
  /** The number of the last edit it called kept or saved. */
  readonly last: number;
  /** What it failed to bring back when it opened. */
  readonly lost: string | null;
}

const LONGEST_SITTING_MS = 1500;
/** One edit in so many is followed by a save. */
const EDITS_PER_SAVE = 4;

/**
 * Kills the app (SIGKILL) at random moments while somebody edits and saves. After each kill the disk
 * must hold every edit that the window had called kept or saved, in the file or in the journal, and
 * the file must be whole; and the next start must bring them back.
 */
export async function runKillRounds(
  root: string,
  options: { readonly rounds: number; readonly seed: number },
): Promise<KillRounds> {
  const folder = mkdtempSync(join(tmpdir(), 'contention-kills-'));
  const place = { path: join(folder, 'debate.argmap'), profile: join(folder, 'profile') };
  mkdirSync(place.profile);
  writeFileSync(place.path, writeSmallMap('0'));
  const random = createRandom(options.seed);
  const losses: string[] = [];
  let last = 0;
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      const sitting = await sitAndDie(root, place, last, random);
      if (sitting.lost !== null) losses.push(`round ${round}: ${sitting.lost}`);
      last = sitting.last;
      const held = await readHeld(place, last);
      const loss = judgeHeld(last, held);
      if (loss !== null) losses.push(`round ${round}: ${loss}`);
      last = Math.max(last, held.edit);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  return { rounds: options.rounds, acknowledged: last, losses };
}

/** Opens the document, takes back what was left, edits, and is killed on the way. */
async function sitAndDie(
  root: string,
  place: NumberedPlace,
  known: number,
  random: Random,
): Promise<Sitting> {
  const app = await launchApp(root, place);
  const child = app.process();
  try {
    const page = await app.firstWindow();
    const shown = await takeBack(page);
    const lost =
      standsFor(shown, known) < known ? `edit ${known} was kept, and the app shows ${shown}` : null;
    const editing = editWithoutEnd(page, {
      from: Math.max(known, shown),
      editsPerSave: EDITS_PER_SAVE,
    });
    await Promise.race([editing.isUnderWay, sleep(15_000)]);
    // Every other time at once after a save, when what was kept before it is still to be taken away.
    const isAtSave = random() < 0.5;
    await (isAtSave
      ? Promise.race([editing.nextSave(), sleep(15_000)])
      : sleep(random() * LONGEST_SITTING_MS));
    child.kill('SIGKILL');
    return { last: editing.lastKept(), lost };
  } finally {
    await endProcess(child);
  }
}

/** Recovers what is offered; gives the number that the motion then shows. */
async function takeBack(page: Page): Promise<number> {
  const recover = page.getByRole('button', { name: 'Recover', exact: true });
  const motion = page.locator('.react-flow__node').first();
  await recover.or(motion).first().waitFor();
  if (await recover.isVisible()) await recover.click();
  await motion.waitFor();
  return Number(/\d+/.exec((await motion.textContent()) ?? '')?.[0] ?? Number.NaN);
}
