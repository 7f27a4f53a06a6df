import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';
import { card, cards, saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

function line(page: Page, name: RegExp) {
  return page.getByRole('treeitem', { name });
}

test('the outline reads and writes the same map as the canvas', async ({ open, folder }) => {
  const { app, page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+Shift+O');
  await expect(line(page, /^Motion\. Schools should require uniforms/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(line(page, /^1\. Reason for the motion\. Uniforms hide/)).toBeFocused();
  await expect(card(page, /Uniforms hide/).and(page.locator('.selected'))).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Uniforms make pupils equal.');
  await page.keyboard.press('Enter');
  await expect(card(page, /Uniforms make pupils equal/)).toBeVisible();
  await expect(line(page, /Uniforms make pupils equal/)).toBeFocused();

  const saved = await saveAs(app, page, join(folder, 'written.argmap'));
  expect(saved.statements.find(({ id }) => id === 'r')?.text).toBe('Uniforms make pupils equal.');
  await page.keyboard.press('Control+z');
  await expect(line(page, /Uniforms hide differences/)).toBeVisible();
});

test('what is deleted in the outline goes, and the keys stay there', async ({ open, folder }) => {
  const { page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.press('End');
  await expect(line(page, /Uniforms cost families/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(3);
  await expect(line(page, /Uniforms hide/)).toBeFocused();
});

test('folding hides a branch with its lines, says how much, and spares it from deletion', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /Uniforms hide/).click();
  await page.keyboard.press('Control+.');
  await expect(cards(page)).toHaveCount(3);
  await expect(page.locator('.react-flow__node-argument')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Unfold: 1 more' })).toHaveText('+1');

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);
  const saved = await saveAs(app, page, join(folder, 'spared.argmap'));
  expect(saved.statements.map(({ id }) => id)).toEqual(['e']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+B');
  await expect(cards(page)).toHaveCount(4);
});

test('a branch is shown alone, and everything again', async ({ open, folder }) => {
  const { page } = await openDebate({ open, folder });
  await card(page, /Uniforms hide/).click();
  await page.keyboard.press('Control+b');
  await expect(cards(page)).toHaveCount(2);
  await expect(page.getByText('2 of 4 statements shown').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show All' }).click();
  await expect(cards(page)).toHaveCount(4);
});

test('searching counts the hits, marks them, goes from one to the next, and lets go by Escape, however soon', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('UNIFORMS');
  await expect(page.getByText('3 results')).toBeVisible();
  await expect(page.locator('[data-hit]')).toHaveCount(3);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 of 3').first()).toBeVisible();
  await expect(card(page, /Uniforms hide/).and(page.locator('.selected'))).toHaveCount(1);
  await page.keyboard.press('F3');
  await expect(page.getByText('3 of 3').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, /Uniforms cost families/)).toBeFocused();
  await expect(page.locator('[data-hit]')).toHaveCount(0);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('hide');
  await page.keyboard.press('Enter');
  const held = page.locator('.react-flow__node.selected');
  await expect(held).toHaveCount(1);
  await page.evaluate(() => {
    // Within one frame, as no hand is quick enough for surely.
    for (const target of [document.activeElement, document.body]) {
      target?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
    }
  });
  await expect(page.getByRole('application', { name: 'Argument map' })).toBeFocused();
  await expect(held).toHaveCount(0);
});

test('a command is found by a few letters and carried out where one was', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await card(page, /Uniforms cost families/).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'All commands' }).fill('addr');
  await expect(page.getByRole('option').first()).toHaveText(/Add Reason/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Text' }).first()).toBeFocused();
  await page.keyboard.insertText('Each child needs two sets.');
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(5);
  const saved = await saveAs(app, page, join(folder, 'more.argmap'));
  expect(saved.statements.map(({ text }) => text)).toContain('Each child needs two sets.');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('felt less');
  await expect(page.getByRole('option').first()).toHaveText(/Pupils in a survey/);
  await page.keyboard.press('Enter');
  await expect(card(page, /felt less judged/)).toBeFocused();
});

test('who adds from the outline writes on the canvas and comes back', async ({ open, folder }) => {
  const { page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('Badges show wealth too.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('So do shoes.');
  await page.keyboard.press('Enter');
  await expect(line(page, /Reason for 1\.2, against the motion\. So do shoes/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(line(page, /Objection to 1, against the motion\. Badges show/)).toBeFocused();
});

test('outline, search, lens and the list of commands have no fault that axe can find', async ({
  open,
  folder,
}) => {
  const { page } = await openDebate({ open, folder });
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: 'Lens', exact: true }).click();
  await page.getByLabel('Side').selectOption('for');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('uniforms');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 3').first()).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await listViolations(page, { part: '[role="dialog"]' })).toEqual([]);
});
