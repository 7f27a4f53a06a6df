import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseMap } from '../../shared/format/parse.ts';
import { readJournal } from '../../shared/journal/journal.ts';
import { replayJournal } from '../../shared/journal/replay-journal.ts';

/** A document whose edits are numbers in its motion, and where the app keeps its journals. */
export interface NumberedPlace {
  readonly path: string;
  readonly profile: string;
}

/** What a disk holds of numbered edits. */
export interface Held {
  /** The highest number in the file or in a journal. */
  readonly edit: number;
  /** The number in the file; null when it cannot be read. */
  readonly inFile: number | null;
}

export const SAVED_WORD = 'Saved';
/** What a window says of edits that are on the disk. */
export const SAFE_WORDS = [SAVED_WORD, 'Not saved, kept safe'] as const;

/** Writes a number into the motion, by keyboard. */
export async function writeNumber(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Escape');
}

/** Waits until the card shows the number and the window's words on how it is kept are some of these. */
export async function waitForWords(
  page: Page,
  number: number,
  words: readonly string[],
  timeoutMs = 30_000,
): Promise<string> {
  const found = await page.waitForFunction(
    ([wanted, starts]) => {
      const motion = document.querySelector('.react-flow__node')?.textContent ?? '';
      if (!motion.includes(String(wanted))) return false;
      const said = document.querySelector('h1')?.nextElementSibling?.textContent ?? '';
      return starts.some(
        (start) => said === start || (start.endsWith(':') && said.startsWith(start)),
      )
        ? said
        : false;
    },
    [number, words] as const,
    { timeout: timeoutMs },
  );
  return String(await found.jsonValue());
}

/** Reads a file, and the journals of its app. `last` is the last edit that was called kept. */
export async function readHeld({ path, profile }: NumberedPlace, last: number): Promise<Held> {
  const inFile = readNumber(readFileSync(path));
  const journals = join(profile, 'Contention', 'journals');
  const names = await readdir(journals).catch(() => []);
  const numbers = await Promise.all(
    names
      .filter((name) => name.endsWith('.journal'))
      .map(async (name) => {
        const bytes = await readFile(join(journals, name)).catch(() => new Uint8Array());
        const journal = readJournal(bytes);
        return journal === null ? null : readNumber(replayJournal(journal));
      }),
  );
  return {
    edit: Math.max(inFile ?? 0, ...numbers.map((each) => standsFor(each ?? 0, last))),
    inFile,
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
 * The edit that a number in the motion tells of. Whoever is stopped while typing the next number has
 * typed its first digits over the last one, and these are what is kept then: 67 of 675 stands for 674.
 */
export function standsFor(shown: number, last: number): number {
  const next = String(last + 1);
  const isBeingTyped = shown > 0 && String(shown) !== next && next.startsWith(String(shown));
  return isBeingTyped ? Math.max(shown, last) : shown;
}

/** What was lost of the edits up to `last`, which were called kept or saved; null for nothing. */
export function judgeHeld(last: number, { edit, inFile }: Held): string | null {
  if (inFile === null) return 'the file cannot be read';
  return edit < last ? `edit ${last} was called kept, and the disk holds ${edit}` : null;
}
