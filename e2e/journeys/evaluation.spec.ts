import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { writeMap } from '../../shared/format/write.ts';
import { createLargeDebate } from '../../shared/reasoning/testing/large-debate.ts';
import { expect, test } from '../fixtures/app.ts';
import { listViolations } from '../fixtures/list-violations.ts';

async function readTitle(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');
}

test('a debater sees what stands, tries what if, discards it, and keeps it', async ({ open }) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  await page.keyboard.press('F8');
  const panel = page.getByRole('region', { name: 'Evaluation' });
  await expect(panel.getByText(/^The motion (stands|falls|is open)$/)).toBeVisible();
  await expect(panel.getByText(/^Strength \d+ of 100$/)).toBeVisible();

  const title = await readTitle(app);
  const cruxes = panel.getByRole('region', { name: 'What the motion hangs on' });
  // Not the one that stops the weighing, which comes first while that goes on.
  await cruxes.getByRole('listitem').getByRole('button').first().click();
  await panel.getByRole('button', { name: 'Rejected' }).click();
  const bar = page.getByRole('region', { name: 'What if' }).filter({ hasText: '1 change' });
  await expect(bar).toBeVisible();

  expect(await listViolations(page, { part: '[aria-label="Evaluation"]' })).toEqual([]);
  await bar.getByRole('button', { name: 'Discard' }).click();
  await expect(bar).toBeHidden();
  expect(await readTitle(app)).toBe(title);

  await panel.getByRole('button', { name: 'Left out' }).click();
  await bar.getByRole('button', { name: 'Keep' }).click();
  await expect(bar).toBeHidden();
  // Only now the document is another.
  await expect.poll(() => readTitle(app)).toBe(`● ${title}`);
});

test('a teacher shows on the cards why a statement comes out, and what the motion hangs on', async ({
  open,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  const card = page.locator('.react-flow__node-statement').first();
  await expect(card).toBeVisible();

  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Why?' }).click();
  const panel = page.getByRole('region', { name: 'Evaluation' });
  await expect(panel.getByRole('button', { name: 'Show on the map', pressed: true })).toBeVisible();
  await expect(page.locator('[data-deciding="yes"]').first()).toBeVisible();
  await expect(page.locator('[data-deciding="no"]').first()).toBeVisible();

  await panel.getByRole('checkbox', { name: /^Heat/ }).check();
  await expect(card).toHaveAttribute('aria-label', /without it the motion (loses|gains|is)/i);
  const key = page.getByRole('list', { name: 'Marks on the cards' });
  await expect(key).toContainText('stands');
  await page.keyboard.press('F8');
  await expect(panel).toBeHidden();
  await expect(key).toContainText('without it the motion is weaker');
  await expect(key).not.toContainText('stands');
  await expect(page.locator('[data-deciding]')).toHaveCount(0);
});

test('a teacher sees the debate through the value lenses that the map holds', async ({ open }) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await page.keyboard.press('F8');
  await page.getByRole('button', { name: 'Edit lenses…' }).click();

  const dialog = page.getByRole('dialog', { name: 'Value lenses' });
  await dialog.getByRole('button', { name: 'A budget hawk' }).click();
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('A budget hawk');
  await name.fill('A treasurer');
  await expect(dialog.getByRole('row', { name: /^A treasurer/ })).toContainText('open');
  expect(await listViolations(page, { part: '[role="dialog"]' })).toEqual([]);

  await page.keyboard.press('Escape');
  const table = page.getByRole('region', { name: 'Value lenses' });
  await expect(table).toContainText('A treasurer');
  await page.keyboard.press('Control+z');
  await expect(table).toContainText('A budget hawk');
});

test('a large map is evaluated, ranged and seen through lenses on threads beside the window', async ({
  open,
  folder,
}) => {
  const claims = Array.from({ length: 2500 }, (_, index) => `s${index}`);
  const at = (index: number) => ({ x: (index % 50) * 320, y: 240 + Math.floor(index / 50) * 240 });
  const path = join(folder, 'large.argmap');
  await writeFile(
    path,
    JSON.stringify({
      format: 'argmap',
      version: 1,
      id: 'large',
      title: 'Large',
      lenses: [{ name: 'A hawk', weights: [{ position: 'p', weight: 0 }] }],
      statements: [
        { id: 'm', kind: 'motion', text: 'Go', at: { x: 0, y: 0 }, credence: 0.5 },
        { id: 'p', kind: 'position', text: 'Thrift', at: { x: 640, y: 0 }, credence: 1 },
        ...claims.map((id, index) => ({ id, kind: 'claim', text: `Claim ${id}`, at: at(index) })),
      ],
      arguments: [
        { id: 'a', relation: 'attacks', premises: ['p'], target: 'm' },
        ...claims.map((id, index) => ({
          id: `a${index}`,
          relation: 'supports',
          premises: [id],
          target: index < 50 ? 'p' : `s${index - 50}`,
        })),
      ],
    }),
  );
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  await page.keyboard.press('F8');
  const panel = page.getByRole('region', { name: 'Evaluation' });
  await expect(panel.getByText('The motion falls')).toBeVisible();
  const table = panel.getByRole('region', { name: 'Value lenses' });
  await expect(table.getByRole('row', { name: 'The map as it is' })).toContainText('falls 0');
  await expect(table.getByRole('row', { name: 'A hawk' })).toContainText('50');
  const margin = panel.getByRole('region', { name: 'How certain is this?' });
  await expect(margin).toContainText('holds for no values');
});

/** Two hundred claims in a ring, each of which speaks to eight others: what the motion hangs on takes long to find. */
function writeDenseMap(): string {
  const debate = createLargeDebate(200, 1200, 200);
  const statements = new Map(
    [...debate.statements].map(([id, statement], index) => {
      const at = { x: (index % 40) * 320, y: Math.floor(index / 40) * 240 };
      return [id, { ...statement, text: `Claim ${index}`, at }];
    }),
  );
  // A file holds no statement that speaks to itself.
  const links = [...debate.arguments].filter(
    ([, { premises, target }]) => premises[0] !== target.id,
  );
  return writeMap({
    ...debate,
    details: { ...debate.details, semantics: 'quadratic-energy' },
    statements,
    arguments: new Map(links),
  });
}

test('a debater stops what takes long, reads that it was stopped, and begins it again', async ({
  open,
  folder,
}) => {
  const path = join(folder, 'dense.argmap');
  await writeFile(path, writeDenseMap());
  const app = await open([path]);
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();

  await page.keyboard.press('F8');
  const cruxes = page.getByRole('region', { name: 'What the motion hangs on' });
  await expect(cruxes).toContainText(/Weighing every statement… \d+%/);
  // All are estimated long before they are weighed.
  const estimates = cruxes.getByRole('listitem').filter({ hasText: 'an estimate' });
  await expect(estimates.first()).toBeVisible();
  await page.keyboard.press('Control+Shift+F8');
  await expect(cruxes).toContainText(/Stopped at \d+%: there may be more to find\./);
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toBeAttached();

  await page.keyboard.press('Control+Shift+F8');
  await expect(cruxes).toContainText('Weighing every statement…');
  await expect(cruxes).not.toContainText('Stopped');
  await cruxes.getByRole('button', { name: 'Stop', exact: true }).click();
  await cruxes.getByRole('button', { name: 'Start again' }).click();
  await expect(cruxes).toContainText('Weighing every statement…');
});
