import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import { SAFE_WORDS, SAVED_WORD, waitForWords, writeNumber } from './numbered-edits.ts';

/** Somebody who edits until the app is killed. */
export interface Editing {
  /** Resolves once a first edit was called kept or saved. */
  readonly isUnderWay: Promise<unknown>;
  /** Resolves as soon as the window says that an edit was saved. */
  readonly nextSave: () => Promise<unknown>;
  /** The number of the last edit that was. */
  readonly lastKept: () => number;
}

/** Writes ever higher numbers than `from` into the motion, by keyboard, and saves one edit in so many. */
export function editWithoutEnd(
  page: Page,
  { from, editsPerSave }: { readonly from: number; readonly editsPerSave: number },
): Editing {
  let last = from;
  const told = new EventEmitter();
  const run = async () => {
    await page.locator('.react-flow__node').first().click();
    for (let number = from + 1; ; number += 1) {
      await writeNumber(page, number);
      if (number % editsPerSave === 0) await page.keyboard.press('Control+S');
      const words = await waitForWords(page, number, SAFE_WORDS);
      last = number;
      told.emit('kept');
      if (words === SAVED_WORD) told.emit('saved');
    }
  };
  // It ends when the app is killed.
  run().catch(() => undefined);
  return {
    isUnderWay: once(told, 'kept'),
    nextSave: () => once(told, 'saved'),
    lastKept: () => last,
  };
}
