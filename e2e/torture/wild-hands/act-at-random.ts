import type { ElectronApplication, Page } from '@playwright/test';
import type { Random } from '../../../shared/base/random.ts';
import { COMMAND_IDS, type CommandId } from '../../../shared/commands/command-table.ts';
import { invokeFromMenu } from '../../fixtures/map-driver.ts';

/** Does one thing with the app, whatever makes sense or not; gives what, in words. */
export async function actAtRandom(
  app: ElectronApplication,
  page: Page,
  random: Random,
): Promise<string> {
  const [, act] = HABITS[pickWeighted(random)] ?? HABITS[0];
  const done = await act({ app, page, random });
  if (random() < 0.3) await page.waitForTimeout(random() * 120);
  return done;
}

interface Hands {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly random: Random;
}

/** What is done, and how often among a hundred acts. */
const HABITS: readonly [Habit, ...Habit[]] = [
  [50, command],
  [16, press],
  [8, type],
  [10, click],
  [8, drag],
  [3, turnWheel],
  [5, giveUp],
];

type Habit = readonly [weight: number, act: (hands: Hands) => Promise<string>];

function pickWeighted(random: Random): number {
  const total = HABITS.reduce((sum, [weight]) => sum + weight, 0);
  let left = random() * total;
  return HABITS.findIndex(([weight]) => {
    left -= weight;
    return left < 0;
  });
}

// What opens windows, or the system's dialogs and printers, is tried elsewhere, and so is the palette, from which
// a key may do that; what follows reads English.
const COMMANDS: readonly CommandId[] = COMMAND_IDS.filter(
  (id) => !/^file\.|^view\.language|^help\.palette/.test(id),
);

const KEYS = [
  ...['Enter', 'Escape', 'Tab', 'Shift+Tab', 'Space', 'Backspace', 'Delete', 'F2', 'F6'],
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Alt+ArrowUp', 'Control+ArrowDown'],
  ...['Control+Enter', 'Alt+Enter', 'Control+A', 'Control+Z', 'Control+Shift+Z'],
];

const TEXTS = [
  'Because costs rise. ',
  '\u305d\u308c\u306f\u6b63\u3057\u3044\u3002',
  '- a\n- b',
  '\u{1f642} yes',
  ' ',
];

async function command({ app, page, random }: Hands): Promise<string> {
  const id = pick(COMMANDS, random);
  await invokeFromMenu(app, id, page);
  return id;
}

async function press({ page, random }: Hands): Promise<string> {
  const key = pick(KEYS, random);
  await page.keyboard.press(key);
  return key;
}

async function type({ page, random }: Hands): Promise<string> {
  const text = pick(TEXTS, random);
  await page.keyboard.type(text);
  return `type ${JSON.stringify(text)}`;
}

async function click({ page, random }: Hands): Promise<string> {
  const [x, y] = await pickPoint(page, random);
  const button = random() < 0.2 ? 'right' : 'left';
  await page.mouse.click(x, y, { button, clickCount: random() < 0.2 ? 2 : 1 });
  return `${button} click at ${x}, ${y}`;
}

async function drag({ page, random }: Hands): Promise<string> {
  const [fromX, fromY] = await pickPoint(page, random);
  const [toX, toY] = await pickPoint(page, random);
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 6 });
  if (random() < 0.1) await page.keyboard.press('Escape');
  await page.mouse.up();
  return `drag from ${fromX}, ${fromY} to ${toX}, ${toY}`;
}

async function turnWheel({ page, random }: Hands): Promise<string> {
  await page.mouse.wheel(random() * 400 - 200, random() * 600 - 300);
  return 'wheel';
}

async function giveUp({ page }: Hands): Promise<string> {
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  return 'Escape three times';
}

async function pickPoint(page: Page, random: Random): Promise<readonly [number, number]> {
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  return [Math.round(random() * (width - 1)), Math.round(random() * (height - 1))];
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}
