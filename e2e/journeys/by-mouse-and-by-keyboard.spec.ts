import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { parseMap } from '../../shared/format/parse.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { type AppFixtures, expect, test } from '../fixtures/app.ts';
import type { Hand } from '../fixtures/hands/hand.ts';
import { keepFirstDetails } from '../fixtures/hands/keep-first-details.ts';
import { keepPosition } from '../fixtures/hands/keep-position.ts';
import { createKeyboardHand } from '../fixtures/hands/keyboard-hand.ts';
import { createMouseHand } from '../fixtures/hands/mouse-hand.ts';
import { tellByWords } from '../fixtures/hands/tell-by-words.ts';
import { writeMapBy } from '../fixtures/hands/write-map.ts';
import { invokeFromMenu, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

const SAMPLE = resolve(import.meta.dirname, '../../shared/samples/strike-capability.argmap');

async function read(path: string): Promise<ArgumentMap> {
  const outcome = parseMap(await readFile(path, 'utf8'));
  if (outcome.kind !== 'map') throw new Error(`${path} holds no map`);
  return outcome.map;
}

interface Way {
  readonly newMap: (app: ElectronApplication, page: Page) => Promise<void>;
  readonly handOf: (app: ElectronApplication, page: Page) => Hand;
  readonly saveAs: (app: ElectronApplication, page: Page, path: string) => Promise<unknown>;
}

const BY_KEYBOARD: Way = {
  newMap: (_, page) => page.keyboard.press('Control+n'),
  handOf: (_, page) => createKeyboardHand(page),
  saveAs,
};

const BY_MOUSE: Way = {
  newMap: (app) => invokeFromMenu(app, 'file.new'),
  handOf: createMouseHand,
  saveAs: async (app, page, path) => {
    await stubDialogs(app, { savePaths: [path] });
    await invokeFromMenu(app, 'file.saveAs', page);
    await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeAttached();
  },
};

/** With this set, each hand writes the sample with all its positions and all that is said of them, which takes some minutes. */
const IS_WHOLE = process.env.CONTENTION_WHOLE_SAMPLE === '1';

// A step takes longer than to ask whether there is another.
const STEPS_AT_ONCE = 8;

/** Goes on for as long as the button of the toolbar says that there is more. */
async function exhaust(page: Page, name: string, act: Hand['undo']): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  while (await button.isEnabled()) await act(STEPS_AT_ONCE);
}

/** Writes a position of the sample from an empty map, takes all of it back, and does all of it again. */
async function writeSample(
  { open, folder }: Pick<AppFixtures, 'open' | 'folder'>,
  way: Way,
  position: number,
) {
  const { app, page: first } = await openDebate({ open, folder });
  const opened = app.waitForEvent('window');
  await way.newMap(app, first);
  const page = await opened;
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  const hand = way.handOf(app, page);
  const save = async (name: string) => {
    const path = join(folder, name);
    await way.saveAs(app, page, path);
    return path;
  };
  const whole = await read(SAMPLE);
  const sample = IS_WHOLE ? whole : keepFirstDetails(keepPosition(whole, position));
  await writeMapBy(hand, sample);
  const written = await save('written.argmap');
  expect(tellByWords(await read(written))).toEqual(tellByWords(sample));

  await hand.goToMap();
  await exhaust(page, 'Undo', hand.undo);
  const empty = await read(await save('empty.argmap'));
  expect([...empty.statements.values()].map(({ kind, text }) => [kind, text])).toEqual([
    ['motion', ''],
  ]);
  expect([empty.arguments.size, empty.sources.size]).toEqual([0, 0]);
  await exhaust(page, 'Redo', hand.redo);
  const again = await save('again.argmap');
  expect(await readFile(again, 'utf8')).toBe(await readFile(written, 'utf8'));
}

test('a position of the bundled sample is written by keyboard alone, taken back and done again', async ({
  open,
  folder,
}) => {
  test.setTimeout(300_000);
  await writeSample({ open, folder }, BY_KEYBOARD, 0);
});

test('a position of the bundled sample is written by mouse alone but for its words, taken back and done again', async ({
  open,
  folder,
}) => {
  test.setTimeout(300_000);
  await writeSample({ open, folder }, BY_MOUSE, 2);
});
