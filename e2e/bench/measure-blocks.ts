import type { Page } from '@playwright/test';
import { recordFrames, restPage } from './frames.ts';
import { launch, setSize } from './launch.ts';
import { readLoad } from './measure-app.ts';
import type { Block } from './measures.ts';

interface Act {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** What is to be so before, and what brings all back after it; neither is measured. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** What is done to all of a map, or shows all of it, beside what `measureWholeMap` times to its picture. */
const ACTS: readonly Act[] = [
  { name: 'nudge all', before: ['Control+a'], act: press('Alt+ArrowRight') },
  { name: 'its undo', act: press('Control+z') },
  {
    name: 'the kind of all',
    before: ['Control+a'],
    act: (page) => page.getByLabel('Kind', { exact: true }).selectOption('evidence'),
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
];

/** Does each of them to a map that is seen whole, in a program started on its file, and takes it back. */
export async function measureBlocks(root: string, path: string): Promise<readonly Block[]> {
  const launched = await launch([root, path], root);
  try {
    await readLoad(launched.page);
    await setSize(launched);
    await pressEach(launched.page, ['Control+1']);
    return await measureEach(launched.page);
  } finally {
    launched.end();
  }
}

async function measureEach(page: Page): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (const { name, act, before = [], after = [] } of ACTS) {
    await pressEach(page, before);
    const { blocked } = await recordFrames(page, async () => {
      await act(page);
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
