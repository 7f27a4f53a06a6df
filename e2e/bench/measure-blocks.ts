import { copyFile, readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { recordFrames, restPage } from './frames.ts';
import { launch, setSize } from './launch.ts';
import { readLoad } from './measure-app.ts';
import type { Block } from './measures.ts';

interface Act {
  readonly name: string;
  readonly act: (page: Page, path: string) => Promise<unknown>;
  /** What is to be so before, and what brings all back after it; neither is measured. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** What is done to all of a map, or shows all of it, beside what `measureWholeMap` times to its picture. */
const ACTS: readonly Act[] = [
  { name: 'nudge all', before: ['Control+a'], act: press('Alt+ArrowRight') },
  { name: 'its undo', act: press('Control+z') },
  { name: 'nudge all again', act: press('Control+Shift+z'), after: ['Control+z'] },
  {
    name: 'the kind of all',
    before: ['Control+a'],
    act: changeKind,
    after: ['Escape'],
  },
  { name: 'its undo', act: press('Control+z') },
  { name: 'delete all', before: ['Control+a'], act: press('Delete') },
  { name: 'its undo', act: press('Control+z') },
  {
    name: 'the picture dialog',
    before: ['Escape'],
    act: press('Control+Alt+e'),
    after: ['Escape'],
  },
  { name: 'the print dialog', act: press('Control+p'), after: ['Escape'] },
  { name: 'the questions', act: press('Shift+F7'), after: ['Escape'] },
  { name: 'the outline', act: press('Control+Shift+o'), after: ['Control+Shift+o'] },
  { name: 'a change from outside', act: changeFile },
  { name: 'its undo', act: press('Control+z'), after: ['Control+s'] },
  { name: 'an old version on the map', act: lookAtOldest, after: ['Escape'] },
  {
    name: 'an old version restored',
    act: (page) => useOldest(page, 'Restore This Version'),
    after: ['Escape'],
  },
  { name: 'its undo', act: press('Control+z') },
];

async function changeKind(page: Page): Promise<void> {
  await page.getByLabel('Kind', { exact: true }).selectOption('evidence');
  // Of thousands it takes a while, with the window answering.
  await page
    .getByText(/^Not saved/)
    .first()
    .waitFor();
}

/** Writes to a file as another program would, which the app shows at once. */
async function changeFile(page: Page, path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  // Every statement, in whatever language it is.
  await writeFile(path, text.replaceAll('"text": "', '"text": "– '));
  await page.getByText('was changed by another program').first().waitFor();
}

async function lookAtOldest(page: Page): Promise<void> {
  await useOldest(page, 'Show on Map');
  await page.getByRole('dialog', { name: 'Compared maps' }).waitFor();
}

async function useOldest(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Alt+s');
  await page.getByRole('dialog').getByRole('radio').last().check();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}

/** Does each of them to a map that is seen whole, in a program started on a copy of its file, and takes it back. */
export async function measureBlocks(root: string, original: string): Promise<readonly Block[]> {
  const path = `${original}.copy.argmap`;
  await copyFile(original, path);
  const launched = await launch([root, path], root);
  try {
    await readLoad(launched.page);
    await setSize(launched);
    await pressEach(launched.page, ['Control+1']);
    return await measureEach(launched.page, path);
  } finally {
    launched.end();
  }
}

async function measureEach(page: Page, path: string): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (const { name, act, before = [], after = [] } of ACTS) {
    await pressEach(page, before);
    const { blocked } = await recordFrames(page, async () => {
      await act(page, path);
      await restPage(page);
    });
    blocks.push({
      name: name === 'its undo' ? `${blocks.at(-1)?.name}, undone` : name,
      ms: blocked,
    });
    await pressEach(page, after);
  }
  return blocks;
}

async function pressEach(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await restPage(page);
  }
}
