import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';

function writeMap(texts: Readonly<Record<string, string>>): string {
  const statements = Object.entries(texts).map(([id, text], index) => {
    const kind = index === 0 ? 'motion' : 'claim';
    return JSON.stringify({ id, kind, text, at: { x: 0, y: index * 200 } });
  });
  return `{ "format": "argmap", "version": 1, "id": "m", "title": "Debate", "statements": [\n${statements.join(',\n')}\n] }\n`;
}

const BEFORE = { s1: 'This house would act', s2: 'Acting is cheap' };

async function rewrite(page: Page, from: string, to: string): Promise<void> {
  await card(page, new RegExp(from)).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(to);
  await page.keyboard.press('Escape');
}

test.describe('a file that another program changes', () => {
  test('shows at once where nothing was edited, Undo takes it back, and once it is gone it is written again', async ({
    open,
    folder,
  }) => {
    const path = join(folder, 'debate.argmap');
    await writeFile(path, writeMap(BEFORE));
    const page = await (await open([path])).firstWindow();
    await expect(card(page, /Acting is cheap/)).toBeVisible();
    await writeFile(`${path}.new`, writeMap({ ...BEFORE, s2: 'Acting is dear' }));
    await rename(`${path}.new`, path);
    await expect(card(page, /Acting is dear/)).toBeVisible({ timeout: 2_000 });
    await expect(page.getByText('was changed by another program').first()).toBeVisible();
    await page.keyboard.press('Control+Z');
    await expect(card(page, /Acting is cheap/)).toBeVisible();

    await page.keyboard.press('Control+S');
    await expect.poll(() => readFile(path, 'utf8')).toContain('Acting is cheap');
    await rm(path);
    const bar = page.getByRole('region', { name: 'File status' });
    await expect(bar).toContainText('moved, renamed or deleted', { timeout: 2_000 });
    await bar.getByRole('button', { name: 'Save Again' }).click();
    await expect(bar).toBeHidden();
    expect(await readFile(path, 'utf8')).toContain('Acting is cheap');
  });

  test('merges with what was edited, conflicts chosen by keyboard, and saves', async ({
    open,
    folder,
  }) => {
    const path = join(folder, 'debate.argmap');
    await writeFile(path, writeMap(BEFORE));
    const page = await (await open([path])).firstWindow();
    await rewrite(page, 'Acting is cheap', 'Acting is free');
    const theirs = writeMap({ s1: 'We would act', s2: 'Acting is dear' });
    await writeFile(path, theirs);
    const bar = page.getByRole('region', { name: 'File status' });
    await expect(bar).toBeVisible({ timeout: 2_000 });
    await page.keyboard.press('Control+S');
    await expect(page.getByText('Nothing was overwritten').first()).toBeVisible();
    expect(await readFile(path, 'utf8')).toBe(theirs);
    await bar.getByRole('button', { name: 'Merge…' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Merge two versions' });
    await expect(dialog.getByRole('radio')).toHaveCount(2);
    await dialog.getByRole('radio', { name: /^Mine/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Merge' }).press('Enter');
    await expect(card(page, /We would act/)).toBeVisible();
    await expect(card(page, /Acting is dear/)).toBeVisible();
    await expect(bar).toBeHidden();
  });

  test('can become read-only, and be written again', async ({ open, folder }, testInfo) => {
    testInfo.skip(process.getuid?.() === 0, 'the superuser may write anywhere');
    const path = join(folder, 'debate.argmap');
    await writeFile(path, writeMap(BEFORE));
    const page = await (await open([path])).firstWindow();
    await expect(card(page, /Acting is cheap/)).toBeVisible();
    await chmod(path, 0o444);
    await expect(page.getByText('Saved, file is read-only')).toBeVisible({ timeout: 2_000 });
    await rewrite(page, 'Acting is cheap', 'Acting is dear');
    await expect(page.getByText('Not saved: file is read-only')).toBeVisible();
    await chmod(path, 0o644);
    await expect(page.getByText('can be written to again').first()).toBeVisible({ timeout: 2_000 });
    await page.keyboard.press('Control+S');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(await readFile(path, 'utf8')).toContain('Acting is dear');
  });

  test('can be mended while its damage is shown', async ({ open, folder }) => {
    const path = join(folder, 'debate.argmap');
    await writeFile(path, writeMap(BEFORE).slice(0, -20));
    const page = await (await open([path])).firstWindow();
    await expect(page.getByRole('button', { name: 'Open What Can Be Read' })).toBeVisible();
    await writeFile(path, writeMap(BEFORE));
    await expect(card(page, /Acting is cheap/)).toBeVisible({ timeout: 2_000 });
  });
});
