import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron, type Page } from '@playwright/test';
import { createRandom, type Random } from '../../../shared/base/random.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { readJournal } from '../../../shared/journal/journal.ts';
import { replayJournal } from '../../../shared/journal/replay-journal.ts';
import { writeSmallMap } from '../../shell/shell-driver.ts';
import { endProcess } from '../end-app.ts';

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
const EDITS_A_SAVE = 4;

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
  const place = { folder, path: join(folder, 'debate.argmap'), profile: join(folder, 'profile') };
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
      const loss = judge(last, held);
      if (loss !== null) losses.push(`round ${round}: ${loss}`);
      last = Math.max(last, held.edit);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  return { rounds: options.rounds, acknowledged: last, losses };
}

interface Place {
  readonly folder: string;
  readonly path: string;
  readonly profile: string;
}

/** Opens the document, takes back what was left, edits, and is killed on the way. */
async function sitAndDie(
  root: string,
  { path, profile }: Place,
  known: number,
  random: Random,
): Promise<Sitting> {
  const app = await _electron.launch({
    args: [root, path],
    cwd: root,
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: profile },
  });
  const child = app.process();
  try {
    const page = await app.firstWindow();
    const shown = await takeBack(page);
    const lost =
      standsFor(shown, known) < known ? `edit ${known} was kept, and the app shows ${shown}` : null;
    const editing = editWithoutEnd(page, Math.max(known, shown));
    await Promise.race([editing.isUnderWay, sleep(15_000)]);
    await sleep(random() * LONGEST_SITTING_MS);
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

/** Writes ever higher numbers into the motion, by keyboard, and now and then saves. */
function editWithoutEnd(page: Page, from: number) {
  let last = from;
  let begin: () => void = () => undefined;
  const isUnderWay = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const run = async () => {
    await page.locator('.react-flow__node').first().click();
    for (let number = from + 1; ; number += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(String(number));
      await page.keyboard.press('Escape');
      if (number % EDITS_A_SAVE === 0) await page.keyboard.press('Control+S');
      await waitUntilSafe(page, number);
      last = number;
      begin();
    }
  };
  // It ends when the app is killed.
  run().catch(() => undefined);
  return { isUnderWay, lastKept: () => last };
}

/** Waits until the card shows the number and the window says that it is kept or saved. */
async function waitUntilSafe(page: Page, number: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const motion = document.querySelector('.react-flow__node')?.textContent ?? '';
    if (!motion.includes(String(wanted))) return false;
    const name = document.querySelector('h1');
    return /^(Saved|Not saved, kept in the journal)$/.test(
      name?.nextElementSibling?.textContent ?? '',
    );
  }, number);
}

interface Held {
  /** The highest number in the file or in a journal. */
  readonly edit: number;
  readonly isFileWhole: boolean;
}

async function readHeld({ path, profile }: Place, last: number): Promise<Held> {
  const file = readNumber(readFileSync(path));
  const journals = join(profile, 'Contention', 'journals');
  const names = await readdir(journals).catch(() => []);
  const numbers = await Promise.all(
    names
      .filter((name) => name.endsWith('.journal'))
      .map(async (name) => {
        const journal = readJournal(await readFile(join(journals, name)));
        return journal === null ? null : readNumber(replayJournal(journal));
      }),
  );
  return {
    edit: Math.max(file ?? 0, ...numbers.map((each) => standsFor(each ?? 0, last))),
    isFileWhole: file !== null,
  };
}

/** The number in the motion; null when the map cannot be read. */
function readNumber(text: Uint8Array | string): number | null {
  const outcome = parseMap(text);
  if (outcome.kind !== 'map' || outcome.problems.length > 0) return null;
  const [motion] = outcome.map.statements.values();
  return Number(motion?.text);
}

/**
 * The edit that a number in the motion tells of. Whoever is killed while typing the next number has
 * typed its first digits over the last one, and these are what is kept then: 67 of 675 stands for 674.
 */
function standsFor(shown: number, last: number): number {
  const next = String(last + 1);
  const isBeingTyped = shown > 0 && String(shown) !== next && next.startsWith(String(shown));
  return isBeingTyped ? Math.max(shown, last) : shown;
}

function judge(last: number, { edit, isFileWhole }: Held): string | null {
  if (!isFileWhole) return 'the file cannot be read';
  return edit < last ? `edit ${last} was called kept, and the disk holds ${edit}` : null;
}
