import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { card, cards, invokeFromMenu, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('a debate is written from an empty map without the mouse, undone and redone', async ({
  open,
  folder,
}) => {
  const app = await open();
  const first = await app.firstWindow();
  await expect(cards(first).first()).toBeVisible();
  const opened = app.waitForEvent('window');
  await first.keyboard.press('Control+N');
  const page = await opened;

  const field = page.getByRole('textbox', { name: 'Text' }).first();
  await expect(field).toBeFocused();
  await page.keyboard.type('Voting should be compulsory.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('It makes parliaments mirror the people.');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('It makes parties speak to everyone.');
  await page.keyboard.press('Control+e');
  await page.keyboard.type('Turnout among the poor doubled.');
  await page.keyboard.press('Control+u');
  await page.keyboard.type('Turnout rose everywhere that year.');
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(5);
  await expect(card(page, /^Reason, For\. It makes parliaments mirror the people$/)).toBeVisible();
  await expect(card(page, /^Undercut, Against\. Turnout rose everywhere/)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(4);
  await page.keyboard.press('Control+Shift+Z');
  await expect(cards(page)).toHaveCount(5);

  const saved = await saveAs(app, page, join(folder, 'voting.argmap'));
  const textOf = (id: string) => saved.statements.find((each) => each.id === id)?.text;
  const [undercut] = saved.arguments.filter(({ relation }) => relation === 'attacks');
  const undercutTarget = saved.arguments.find(({ id }) => id === undercut?.target);
  expect(undercutTarget?.premises.map(textOf)).toEqual(['Turnout among the poor doubled.']);
  expect(saved.arguments).toHaveLength(4);
});

test('a new statement left empty leaves nothing behind, not even a step to undo', async ({
  window,
}) => {
  const empty = card(window, /nothing written yet/);
  await card(window, /^Motion/).click();
  await window.keyboard.press('Control+Enter');
  await expect(empty).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(empty).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a new note takes what is typed, and Escape gives the keys back to its card', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const note = page.locator('.react-flow__node-note');
  await invokeFromMenu(app, 'statement.addNote');
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Read this before the lesson.');
  // The field says each letter itself.
  await expect(page.getByRole('status').filter({ hasText: /^Note$/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(note.getByRole('textbox')).toHaveValue('Read this before the lesson.');
  await expect(note).toBeFocused();
  await page.keyboard.press('F2');
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
});

test('undo brings an empty note back without taking the keys, and goes on', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const note = page.locator('.react-flow__node-note');
  await invokeFromMenu(app, 'statement.addNote');
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(note).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toHaveCount(0);
});

test('arrow keys walk from card to card', async ({ window }) => {
  await card(window, /^Motion/).click();
  await window.keyboard.press('ArrowDown');
  await expect(card(window, /^Position/).and(window.locator('.selected'))).toHaveCount(1);
});
