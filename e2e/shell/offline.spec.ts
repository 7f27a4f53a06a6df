import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { openFirstWindow, save, writeSmallMap } from './shell-driver.ts';
import { stubDialogs } from './stubbed-dialogs.ts';

interface NetLog {
  readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[];
}

test('nothing is asked of any network, from start to end', async ({ launch, folder }) => {
  const logPath = join(folder, 'net-log.json');
  const mapPath = join(folder, 'debate.argmap');
  await writeFile(mapPath, writeSmallMap('This house would act'));
  const app = await launch({ args: [`--log-net-log=${logPath}`, mapPath] });
  const page = await openFirstWindow(app);
  await stubDialogs(app, { savePaths: [join(folder, 'copy.argmap')] });
  await save(page, writeSmallMap('This house would not act'), 'other');
  await page.evaluate(() => fetch('https://example.com/').catch(() => {}));
  // A page left alone for a moment, since Chromium asks for its dictionaries when it is idle.
  await page.waitForTimeout(1500);
  await app.close();

  const log = JSON.parse(await readFile(logPath, 'utf8')) as NetLog;
  expect(log.events.length).toBeGreaterThan(0);
  const addresses = log.events.flatMap(({ params }) =>
    ['url', 'host', 'hostname'].flatMap((key) => {
      const value = params?.[key];
      return typeof value === 'string' ? [value] : [];
    }),
  );
  const foreign = addresses.filter((each) => !/^(contention|devtools|data|blob):/.test(each));
  expect(foreign).toEqual([]);
});
