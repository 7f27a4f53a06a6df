import type { ElectronApplication } from '@playwright/test';

/** Keeps each menu that is made from now on, as a window does not give its own back. */
export async function keepMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate;
    Menu.buildFromTemplate = (template) => {
      const menu = build.call(Menu, template);
      Object.assign(globalThis, { lastMenu: menu });
      return menu;
    };
  });
}

/** The labels of the menu bar that was made last; none before one was. */
export async function readMenuBar(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => {
    const { lastMenu } = globalThis as unknown as { lastMenu?: Electron.Menu };
    return (lastMenu?.items ?? []).map(({ label }) => label);
  });
}
