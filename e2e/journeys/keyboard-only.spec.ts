import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, type SavedMap, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

/** Each argument in the words of its ends; one that is spoken to, in brackets. */
function readLinks({ statements, arguments: links }: SavedMap): readonly string[] {
  const name = (id: string): string => {
    const statement = statements.find((each) => each.id === id);
    return statement?.text ?? `(${describe(id)})`;
  };
  const describe = (id: string): string => {
    const link = links.find((each) => each.id === id);
    return link === undefined
      ? id
      : `${link.premises.map(name).join(' + ')} ${link.relation} ${name(link.target)}`;
  };
  return links.map(({ id }) => describe(id)).sort();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Adds a statement by its keys and writes it. */
async function add(page: Page, keys: string, text: string): Promise<void> {
  await page.keyboard.press(keys);
  await write(page, '', text);
}

/** Writes in place of what a card says, once its field is open. */
async function write(page: Page, before: string, text: string): Promise<void> {
  await expect(page.locator('.react-flow__node textarea')).toHaveValue(before);
  await page.keyboard.insertText(text);
  await expect(page.locator('.react-flow__node textarea')).toHaveValue(text);
}

const KEYS = {
  reason: 'Control+Enter',
  objection: 'Control+Shift+Enter',
  evidence: 'Control+e',
  coPremise: 'Control+j',
  undercut: 'Control+u',
  sibling: 'Alt+Enter',
  position: 'Control+Shift+P',
} as const;

test('a debate with co-premises and an undercut is written by keys alone from an empty map, a card a step', async ({
  open,
  folder,
}) => {
  const { app, page: first } = await openDebate({ open, folder });
  const opened = app.waitForEvent('window');
  await first.keyboard.press('Control+N');
  const page = await opened;
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();

  await page.keyboard.type('Voting should be compulsory.');
  await press(page, 'Enter');
  await add(page, KEYS.position, 'Equality');
  await add(page, KEYS.reason, 'Votes count alike.');
  await add(page, KEYS.sibling, 'The poor vote less.');
  await add(page, KEYS.evidence, 'Turnout gaps reach 30 points.');
  await press(page, 'Enter', 'Control+ArrowUp');
  await add(page, KEYS.coPremise, 'Who does not vote is not heard.');
  await add(page, KEYS.undercut, 'Polls hear them as well.');
  await press(page, 'Enter');
  await expect(card(page, /^Reason, For\. Votes count alike$/)).toBeVisible();
  const undercut = card(page, /^Undercut, Against\. Polls hear them/);
  await expect(undercut).toBeFocused();
  await press(page, 'Control+z');
  await expect(cards(page)).toHaveCount(6);
  await press(page, 'Control+Shift+Z');
  await expect(undercut).toBeFocused();
  await press(page, 'Control+ArrowUp', 'Control+ArrowUp');
  await add(page, KEYS.sibling, 'Liberty');
  await press(page, 'Enter', 'Control+Shift+F');
  await add(page, KEYS.reason, 'Silence is speech. Fines punish silence.');
  await press(page, 'Enter', 'Control+Shift+D');
  await expect(card(page, /Fines punish silence/)).toBeFocused();
  await press(page, 'Control+ArrowUp');
  await add(page, KEYS.objection, 'A blank vote is still silent.');
  await press(page, 'Enter', 'Control+Alt+4', 'Control+Alt+3');
  // The same objection, against another target as well.
  await press(page, 'Shift+Space', 'Control+ArrowUp', 'Control+ArrowLeft', 'Control+Shift+K');
  // A reason moved by cutting, and one made of its copy.
  await press(page, 'Control+ArrowUp');
  await add(page, KEYS.reason, 'Rights need an equal voice.');
  await press(page, 'Enter', 'Control+x');
  await expect(page.getByRole('status').filter({ hasText: 'Cut.' })).toBeAttached();
  await press(page, 'Control+ArrowUp', 'Control+ArrowRight', 'Control+v');
  await expect(page.getByRole('status').filter({ hasText: 'Pasted.' })).toBeAttached();
  await press(page, 'Control+d', 'Enter');
  await write(page, 'Rights need an equal voice.', 'Free people choose.');
  await press(page, 'Enter');

  const saved = await saveAs(app, page, join(folder, 'voting.argmap'));
  expect(readLinks(saved)).toEqual(
    [
      'A blank vote is still silent. attacks Equality',
      'A blank vote is still silent. attacks Liberty',
      'Equality supports Voting should be compulsory.',
      'Free people choose. supports Liberty',
      'Liberty attacks Voting should be compulsory.',
      'Rights need an equal voice. supports Liberty',
      'Polls hear them as well. attacks (The poor vote less. + Who does not vote is not heard. supports Equality)',
      'Silence is speech. + Fines punish silence. supports Liberty',
      'The poor vote less. + Who does not vote is not heard. supports Equality',
      'Turnout gaps reach 30 points. supports The poor vote less.',
      'Votes count alike. supports Equality',
    ].sort(),
  );
  expect(saved.statements.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
    expect.arrayContaining([
      'motion Voting should be compulsory.',
      'position Equality',
      'position Liberty',
      'evidence Turnout gaps reach 30 points.',
      'claim A blank vote is still silent.',
    ]),
  );
});

test('Enter keeps the card in focus, typing goes on with its text, and back leads to where one was', async ({
  open,
  folder,
}) => {
  const { page: window } = await openDebate({ open, folder });
  const selected = window.locator('.react-flow__node.selected');
  await window.keyboard.press('ArrowDown');
  await expect(selected).toHaveCount(1);
  const start = await selected.getAttribute('data-id');
  await press(window, 'Enter', 'Enter');
  await expect(selected).toBeFocused();
  await window.keyboard.type('Indeed.');
  await press(window, 'Enter');
  await expect(selected).toHaveAccessibleName(/ Indeed\./);
  await expect(selected).toBeFocused();
  await press(window, 'Control+ArrowDown', 'Control+ArrowDown');
  await expect(selected).not.toHaveAttribute('data-id', start ?? '');
  await press(window, 'Control+[', 'Control+[');
  await expect(selected).toHaveAttribute('data-id', start ?? '');
});

test('Tab comes to one card, which the keys then work on, and leaves the canvas again', async ({
  open,
  folder,
}) => {
  const { page: window } = await openDebate({ open, folder });
  const selected = window.locator('.react-flow__node.selected');
  const focused = window.locator('.react-flow__node:focus');
  for (let tabs = 0; tabs < 20 && (await focused.count()) === 0; tabs += 1) {
    await window.keyboard.press('Tab');
  }
  await expect(focused).toHaveCount(1);
  await expect(selected).toBeFocused();
  await press(window, 'Control+ArrowDown');
  await expect(selected).toBeFocused();
  await expect(window.locator('.react-flow__node[tabindex="0"]')).toHaveCount(1);
  await press(window, 'Tab');
  await expect(focused).toHaveCount(0);
});

test('the focus stays on the canvas with what is selected, whatever undo and deleting take away', async ({
  open,
  folder,
}) => {
  const { page: window } = await openDebate({ open, folder });
  const selected = window.locator('.react-flow__node-statement.selected');
  const readId = () => selected.getAttribute('data-id');
  await press(window, 'ArrowDown', 'Control+ArrowDown');
  await expect(selected).toBeFocused();
  await add(window, 'Alt+Enter', 'A third way is open.');
  await press(window, 'Enter');
  await expect(selected).toBeFocused();
  const added = await readId();
  await press(window, 'Control+z');
  await expect(window.getByRole('main').locator(':focus')).toHaveCount(1);
  await press(window, 'Control+Shift+Z');
  await expect(selected).toHaveAttribute('data-id', added ?? '');
  await expect(selected).toBeFocused();
  await press(window, 'Delete');
  await expect(selected).not.toHaveAttribute('data-id', added ?? '');
  await expect(selected).toBeFocused();
  await press(window, 'Control+z');
  await expect(selected).toBeFocused();
  expect(await readId()).toBe(added);
});
