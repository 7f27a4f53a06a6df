import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { type AppFixtures, expect, test } from '../fixtures/app.ts';
import { card, cards, invokeFromMenu, readMap, saveAs } from '../fixtures/map-driver.ts';
import { stubDialogs } from '../shell/stubbed-dialogs.ts';

const TEXTS = {
  motion: 'Cities should close their centres to cars.',
  health: 'Health',
  trade: 'Trade',
  air: 'The air becomes cleaner.',
  measured: 'Nitrogen dioxide fell by a third in Ghent.',
  breathed: 'Who lives there breathes that air.',
  weather: 'That year was windy.',
  shops: 'Shops lose customers.',
  walkers: 'Walkers buy more often.',
} as const;

type Adding = 'Position' | 'Reason' | 'Objection' | 'Evidence' | 'Co-premise' | 'Undercut';

/** How one who works in one way selects a card, or an argument by its line, and adds to it. */
interface Hand {
  readonly newMap: (app: ElectronApplication, page: Page) => Promise<void>;
  /** Ends writing, and comes to the card that says this. */
  readonly goTo: (page: Page, text: string) => Promise<void>;
  readonly add: (page: Page, what: Adding, text: string) => Promise<void>;
  readonly save: (app: ElectronApplication, page: Page, path: string) => Promise<void>;
}

async function writeDebate(hand: Hand, page: Page): Promise<void> {
  const { goTo, add } = hand;
  await type(page, TEXTS.motion);
  await goTo(page, TEXTS.motion);
  await add(page, 'Position', TEXTS.health);
  await goTo(page, TEXTS.health);
  await add(page, 'Reason', TEXTS.air);
  await goTo(page, TEXTS.air);
  await add(page, 'Evidence', TEXTS.measured);
  await goTo(page, TEXTS.measured);
  await add(page, 'Undercut', TEXTS.weather);
  await goTo(page, TEXTS.air);
  await add(page, 'Co-premise', TEXTS.breathed);
  await goTo(page, TEXTS.motion);
  await add(page, 'Objection', TEXTS.shops);
  await goTo(page, TEXTS.shops);
  await add(page, 'Objection', TEXTS.walkers);
  await goTo(page, TEXTS.motion);
  await add(page, 'Position', TEXTS.trade);
  await goTo(page, TEXTS.trade);
}

async function type(page: Page, text: string): Promise<void> {
  const field = page.locator('.react-flow__node textarea');
  await expect(field).toHaveValue('');
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

const KEYS: Readonly<Record<Adding, string>> = {
  Position: 'Control+Shift+P',
  Reason: 'Control+Enter',
  Objection: 'Control+Shift+Enter',
  Evidence: 'Control+e',
  'Co-premise': 'Control+j',
  Undercut: 'Control+u',
};

const keyboard: Hand = {
  newMap: (_, page) => page.keyboard.press('Control+n'),
  goTo: async (page, text) => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+f');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(selected(page, text)).toBeFocused();
  },
  add: async (page, what, text) => {
    await page.keyboard.press(KEYS[what]);
    await type(page, text);
  },
  save: async (app, page, path) => {
    await saveAs(app, page, path);
  },
};

const mouse: Hand = {
  newMap: (app) => invokeFromMenu(app, 'file.new'),
  goTo: async (page, text) => {
    // A click beside all cards ends writing.
    await page.locator('.react-flow__pane').click({ position: { x: 6, y: 6 } });
    await cardOf(page, text).click();
    await expect(selected(page, text)).toBeVisible();
  },
  add: async (page, what, text) => {
    const chosen = page.locator('.react-flow__node-statement.selected');
    const handle = chosen.locator(`[data-relation="${HANDLES[what] ?? ''}"]`);
    const button = page.getByRole('button', { name: `Add ${what}` });
    await ((await handle.count()) > 0 ? handle : button).click();
    await type(page, text);
  },
  save: async (app, page, path) => {
    await stubDialogs(app, { savePaths: [path] });
    await invokeFromMenu(app, 'file.saveAs', page);
    await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeAttached();
  },
};

const HANDLES: Readonly<Partial<Record<Adding, string>>> = {
  Reason: 'supports',
  Objection: 'attacks',
};

/** A screen reader says no full stop at the end. */
function cardOf(page: Page, text: string) {
  return card(page, text.replace(/\.$/, ''));
}

function selected(page: Page, text: string) {
  return cardOf(page, text).and(page.locator('.selected'));
}

async function writeAndSave(
  { launch, folder }: Pick<AppFixtures, 'launch' | 'folder'>,
  hand: Hand,
  name: string,
) {
  const app = await launch();
  const first = await app.firstWindow();
  await expect(cards(first).first()).toBeVisible();
  const opened = app.waitForEvent('window');
  await hand.newMap(app, first);
  const page = await opened;
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  await writeDebate(hand, page);
  const path = join(folder, name);
  await hand.save(app, page, path);
  // Another start in the same profile would go to the app that runs.
  await app.close();
  return tellByWords(await readMap(path));
}

/** A map without places, and with each thing called by what it says. */
function tellByWords(map: Awaited<ReturnType<typeof readMap>>) {
  const { statements, arguments: links, ...rest } = map;
  const wordsOf = (id: string): string => {
    const link = links.find((each) => each.id === id);
    if (link === undefined) return statements.find((each) => each.id === id)?.text ?? id;
    const premises = link.premises.map(wordsOf).join(' + ');
    return `(${premises} ${link.relation} ${wordsOf(link.target)})`;
  };
  return {
    ...rest,
    id: '',
    statements: statements.map(({ id: _, at: __, ...said }) => said).sort(byText),
    arguments: links
      .map(({ id, premises: _, target: __, ...said }) => ({ ...said, text: wordsOf(id) }))
      .sort(byText),
  };
}

function byText(first: { readonly text: string }, second: { readonly text: string }): number {
  return first.text < second.text ? -1 : 1;
}

test('a debate is written by mouse alone, but for its words, as by keyboard alone', async ({
  launch,
  folder,
}) => {
  test.setTimeout(90_000);
  const byKeyboard = await writeAndSave({ launch, folder }, keyboard, 'by-keyboard.argmap');
  const byMouse = await writeAndSave({ launch, folder }, mouse, 'by-mouse.argmap');
  expect(byMouse).toEqual(byKeyboard);
  expect(byMouse.arguments.map(({ text }) => text)).toEqual(
    [
      `(${TEXTS.health} supports ${TEXTS.motion})`,
      `(${TEXTS.trade} supports ${TEXTS.motion})`,
      `(${TEXTS.air} + ${TEXTS.breathed} supports ${TEXTS.health})`,
      `(${TEXTS.measured} supports ${TEXTS.air})`,
      `(${TEXTS.weather} attacks (${TEXTS.measured} supports ${TEXTS.air}))`,
      `(${TEXTS.shops} attacks ${TEXTS.motion})`,
      `(${TEXTS.walkers} attacks ${TEXTS.shops})`,
    ].sort(),
  );
});
