import { describe, expect, it } from 'vitest';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { say } from '../state/words.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = 'motion M\n r supports M as a1\n e supports r';

function open() {
  const driver = driveCommands(DEBATE);
  const asked: string[] = [];
  const note =
    (name: string) =>
    (ids: readonly string[] = []) =>
      void asked.push([name, ...ids].join(' '));
  const viewer: Partial<CanvasViewer> = {
    zoomIn: note('zoomIn'),
    zoomOut: note('zoomOut'),
    showActualSize: note('showActualSize'),
    fit: note('fit'),
  };
  driver.workspace.session.setState({ viewer: viewer as CanvasViewer });
  return { ...driver, asked };
}

describe('looking at the map', () => {
  it.each([
    ['view.zoomIn', 'zoomIn'],
    ['view.zoomOut', 'zoomOut'],
    ['view.actualSize', 'showActualSize'],
    ['view.fit', 'fit'],
  ] as const)('%s is done by the canvas', async (command, act) => {
    const { run, asked } = open();
    await run(command);
    expect(asked).toEqual([act]);
  });

  it('view.fitSelection shows all that is selected', async () => {
    const { run, asked, select, isEnabled } = open();
    expect(isEnabled('view.fitSelection')).toBe(false);
    select('r', 'a1');
    await run('view.fitSelection');
    expect(asked).toEqual(['fit r a1']);
  });

  it.each(['view.foldAll', 'view.showAll'] as const)(
    '%s shows all that is left to see',
    async (command) => {
      const { run, asked, select } = open();
      select('r');
      if (command === 'view.showAll') await run('view.fold');
      await run(command);
      expect(asked).toEqual(['fit']);
    },
  );

  it('asks nothing of a canvas that is not there', async () => {
    const { run, notices } = driveCommands(DEBATE);
    await run('view.zoomIn');
    expect(notices()).toEqual([]);
  });
});

describe('panels', () => {
  it.each([
    ['view.inspector', 'inspector'],
    ['view.minimap', 'minimap'],
  ] as const)('%s closes and opens one, and has it remembered', async (command, panel) => {
    const { run, isChecked, fake, workspace } = open();
    const isOpen = () => workspace.session.getState().openPanels.has(panel);
    expect([isOpen(), isChecked(command)]).toEqual([true, true]);
    await run(command);
    expect([isOpen(), isChecked(command)]).toEqual([false, false]);
    await run(command);
    expect(isOpen()).toBe(true);
    expect(fake.sent('settings:write')).toEqual([{ [panel]: false }, { [panel]: true }]);
  });

  it('help.shortcuts opens and closes the sheet of keys, which nobody remembers', async () => {
    const { run, fake, workspace } = open();
    await run('help.shortcuts');
    expect(workspace.session.getState().openPanels.has('shortcuts')).toBe(true);
    await run('help.shortcuts');
    expect(workspace.session.getState().openPanels.has('shortcuts')).toBe(false);
    expect(fake.sent('settings:write')).toEqual([]);
  });
});

describe('themes', () => {
  it.each([
    ['view.themeLight', 'light'],
    ['view.themeDark', 'dark'],
    ['view.themeContrast', 'contrast'],
    ['view.themeSystem', 'system'],
  ] as const)('%s is ticked once chosen, and chosen for all windows', async (command, theme) => {
    const { run, isChecked, fake, workspace } = open();
    workspace.session.setState({ theme: theme === 'dark' ? 'light' : 'dark' });
    expect(isChecked(command)).toBe(false);
    await run(command);
    expect(isChecked(command)).toBe(true);
    expect(fake.sent('settings:write')).toEqual([{ theme }]);
  });
});

describe('languages', () => {
  it.each([
    ['view.languageJapanese', 'ja', '反論'],
    ['view.languageEnglish', 'en', 'Objection'],
    ['view.languageSystem', 'system', 'Objection'],
  ] as const)(
    '%s is ticked once chosen, spoken and chosen for all windows',
    async (command, language, word) => {
      const { run, isChecked, fake, workspace } = open();
      workspace.session.setState({ language: language === 'ja' ? 'en' : 'ja' });
      expect(isChecked(command)).toBe(false);
      await run(command);
      expect(isChecked(command)).toBe(true);
      expect(say('role.objection')).toBe(word);
      expect(fake.sent('settings:write')).toEqual([{ language }]);
    },
  );
});
