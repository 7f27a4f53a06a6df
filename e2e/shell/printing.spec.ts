import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { card } from '../fixtures/map-driver.ts';
import { openDebate } from '../fixtures/open-debate.ts';

/** What a print came to: what the printer was asked for, and the paper. */
interface Printed {
  readonly options: Record<string, unknown>;
  readonly address: string;
  readonly hasBridge: boolean;
  readonly scriptRan: boolean;
  readonly pdf: string;
}

/** Lets every print from now on become a PDF, or fail for the reason given. */
async function stubPrinter(app: ElectronApplication, reason = ''): Promise<void> {
  await app.evaluate(({ app: shell }, failure) => {
    Object.assign(globalThis, { printed: undefined });
    shell.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        const finish = async () => {
          const pdf = await contents.printToPDF({ preferCSSPageSize: true, printBackground: true });
          const run = (code: string) => contents.executeJavaScript(code) as Promise<boolean>;
          Object.assign(globalThis, {
            printed: {
              options,
              address: contents.getURL(),
              hasBridge: await run('"contention" in window'),
              scriptRan: await run(
                `const script = document.createElement("script");
                script.textContent = "window.ran = true";
                document.body.append(script);
                "ran" in window`,
              ),
              pdf: pdf.toString('latin1'),
            },
          });
          done?.(failure === '', failure);
        };
        void finish();
      };
    });
  }, reason);
}

async function readPrinted(app: ElectronApplication): Promise<Printed> {
  return app.evaluate(() => Reflect.get(globalThis, 'printed') as Printed);
}

// Chromium writes the tree of pages without compression.
function listSheets(pdf: string): readonly string[] {
  return [...pdf.matchAll(/\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

async function openDialog(page: Page) {
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('the whole map is printed on one sheet, in the bundled fonts, by a page that runs nothing', async ({
  open,
}) => {
  const app = await open();
  const page = await app.firstWindow();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await stubPrinter(app);
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('img', { name: 'Sheet 1' })).toBeVisible();
  await dialog.getByLabel('Orientation').selectOption('Landscape');
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByText('1 sheet sent to the printer.').first()).toBeVisible();
  await expect(dialog).toBeHidden();

  const printed = await readPrinted(app);
  expect(printed).toMatchObject({ hasBridge: false, scriptRan: false });
  expect(printed.address).toMatch(/^contention:\/\/app\/print-/);
  expect(printed.options).toMatchObject({
    silent: false,
    landscape: true,
    margins: { marginType: 'none' },
    pageSize: { width: 210_002, height: 297_000 },
  });
  expect(listSheets(printed.pdf)).toEqual(['842 x 595']);
  expect(printed.pdf).toMatch(/\/BaseFont \/[A-Z]+\+Inter/);
  // Nothing of it is left, neither the window nor what it showed.
  await expect.poll(() => app.windows().length).toBe(1);
  const status = await page.evaluate(
    async (address) => (await fetch(address)).status,
    printed.address,
  );
  expect(status).toBe(404);
});

test('a branch is tiled over sheets that say where they belong', async ({ open }) => {
  const app = await open();
  const page = await app.firstWindow();
  await card(page, /^Position, For\./)
    .first()
    .click();
  await stubPrinter(app);
  const dialog = await openDialog(page);
  await dialog.getByLabel('Content').selectOption('Branch of the selected statement');
  await dialog.getByLabel('Paper').selectOption('Letter');
  await dialog.getByLabel('Orientation').selectOption('Portrait');
  await dialog.getByLabel('Layout').selectOption('Tiled, to be joined');
  await dialog.getByLabel('Size').selectOption('150%');
  const sheets = dialog.getByRole('img', {
    name: /^Sheet \d+\. Row \d+ of \d+, column \d+ of \d+$/,
  });
  await expect(sheets.nth(1)).toBeVisible();
  const count = await sheets.count();
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(page.getByText(`${count} sheets sent to the printer.`).first()).toBeVisible();
  const { pdf } = await readPrinted(app);
  expect(listSheets(pdf)).toEqual(Array.from({ length: count }, () => '612 x 792'));
});

test('a print whose sheets crash ends, says so, and leaves no window behind', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  await app.evaluate(({ app: shell }) => {
    shell.once('web-contents-created', (_event, contents) => {
      contents.print = () => contents.forcefullyCrashRenderer();
    });
  });
  const dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing was printed');
  await expect(dialog.getByRole('button', { name: 'Print…' })).toBeEnabled();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the dialog stays when printing ends without a print, and says why if nobody called it off', async ({
  open,
  folder,
}) => {
  const { app, page } = await openDebate({ open, folder });
  const dialog = await openDialog(page);
  for (const [reason, words] of [
    ['Print job canceled', ''],
    ['No printers available on the network', 'No printer was found.'],
    ['Print job failed', 'Nothing was printed: Print job failed.'],
  ] as const) {
    await stubPrinter(app, reason);
    await dialog.getByRole('button', { name: 'Print…' }).click();
    await expect.poll(async () => (await readPrinted(app))?.address).toContain('print-');
    await expect(dialog.getByRole('button', { name: 'Print…' })).toBeEnabled();
    if (words === '') await expect(dialog.getByRole('alert')).toHaveCount(0);
    else await expect(dialog.getByRole('alert')).toContainText(words);
  }
});
