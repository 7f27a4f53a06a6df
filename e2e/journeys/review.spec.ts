import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { saveAs } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

test('a finding of the review is answered from the keyboard, and goes', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });

  await page.keyboard.press('F7');
  const review = page.getByRole('region', { name: 'Review' });
  const group = review.getByRole('region', { name: 'Objection without an answer' });
  await expect(group.getByRole('button', { name: 'Uniforms cost families money.' })).toBeVisible();
  await group.getByRole('button', { name: 'Add Objection' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second-hand uniforms cost little.');
  await page.keyboard.press('Enter');
  await expect(group).toBeHidden();

  const uncited = review.getByRole('region', { name: 'Evidence without a source' });
  await uncited.getByRole('button', { name: 'Do not point this out in this map' }).click();
  await expect(uncited).toBeHidden();
  const saved = await saveAs(app, page, join(folder, 'answered.argmap'));
  expect(saved.statements.map(({ text }) => text)).toContain('Second-hand uniforms cost little.');
  expect(saved).toMatchObject({ mutedRules: ['evidence-without-citation'] });
});

test('an argument is given a scheme, and its open questions stand on the sheet', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });

  await page
    .getByRole('group', { name: /Uniforms cost families money/ })
    .first()
    .click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Show this argument' }).first().click();
  await inspector.getByRole('button', { name: 'Scheme' }).click();
  await inspector.getByRole('combobox', { name: 'Scheme' }).selectOption('Negative consequences');
  const likely = 'Status of “How likely is the bad result?”';
  await inspector.getByRole('combobox', { name: likely }).selectOption('Answered');

  await page.keyboard.press('Shift+F7');
  const sheet = page.getByRole('dialog', { name: 'Cross-examination' });
  await expect(sheet.getByText('What shows that it would come about?')).toBeVisible();
  await expect(sheet.getByText('How likely is the bad result?')).toBeHidden();
  await page.keyboard.press('Escape');
  const saved = await saveAs(app, page, join(folder, 'questioned.argmap'));
  expect(saved.arguments.find(({ id }) => id === 'a3')).toMatchObject({
    scheme: 'negative consequences',
    questions: [{ question: 'likely', state: 'answered' }],
  });
});
