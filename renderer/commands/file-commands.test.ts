import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMap } from '../../shared/format/parse.ts';
import { createEmptyMap } from '../../shared/model/argument-map.ts';
import type { MapId, StatementId } from '../../shared/model/ids.ts';
import { joinParts } from '../../shared/pictures/picture-parts.ts';
import { letWindowAnswer } from '../state/in-slices.ts';
import { beginLongEdit } from '../state/long-edit.ts';
import { takeUpNews } from '../state/outside.ts';
import { type DriveOptions, driveCommands } from '../testing/drive-commands.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { serveFonts } from '../testing/serve-fonts.ts';
import { runCommand } from './run-command.ts';

const DEBATE = 'motion M "Homework should go"\n r supports M as a1';

/** A driver on a map that was edited. */
async function openEdited(answers: NonNullable<DriveOptions['answers']> = {}) {
  const driver = driveCommands(DEBATE, { answers });
  driver.select('r');
  await driver.run('statement.edit');
  driver.type('Pupils are tired');
  return driver;
}

describe('new maps', () => {
  it.each([
    ['file.new', { kind: 'empty' }],
    ['file.newFromSample', { kind: 'sample', id: 'strike-capability' }],
    ['file.newPolicyMotion', { kind: 'template', id: 'policy-motion' }],
    ['file.newForAndAgainst', { kind: 'template', id: 'for-and-against' }],
  ] as const)('%s opens one in a window of its own', async (command, point) => {
    const { run, fake, readMap, start } = driveCommands(DEBATE);
    await run(command);
    expect(fake.sent('document:new')).toEqual([point]);
    expect(readMap()).toBe(start);
  });

  it('file.open leaves the choice of files to the main process', async () => {
    const { run, fake } = driveCommands(DEBATE);
    await run('file.open');
    expect(fake.calls.map(({ channel }) => channel)).toEqual(['document:open']);
  });
});

describe('saving', () => {
  it.each([
    ['file.save', 'same'],
    ['file.saveAs', 'other'],
  ] as const)('%s writes the map', async (command, as) => {
    const { run, fake, workspace } = await openEdited();
    await run(command);
    const [order] = fake.sent('document:save');
    expect(order).toMatchObject({ as, suggestedName: 'Homework should go' });
    const outcome = parseMap(order?.text ?? '');
    const statement = outcome.kind === 'map' && outcome.map.statements.get('r' as StatementId);
    expect(statement ? statement.text : '').toBe('Pupils are tired');
    expect(workspace.document.getState().name).toBe('Homework should go.argmap');
  });

  it('tells the user what went wrong, and the log', async () => {
    const { run, fake, notices } = await openEdited({
      'document:save': () => Promise.reject(new Error('no main process')),
    });
    await run('file.save');
    expect(notices()).toEqual(['That did not work: no main process']);
    expect(fake.sent('log:report')).toEqual([
      { level: 'error', message: expect.stringMatching(/^file\.save: .*no main process/) },
    ]);
  });
});

describe('file.saveAndClose', () => {
  it('saves and then asks to be closed', async () => {
    const { run, fake } = await openEdited();
    await run('file.saveAndClose');
    expect(fake.calls.map(({ channel }) => channel)).toEqual(['document:save', 'window:close']);
    expect(fake.sent('window:close')).toEqual([{ edited: false }]);
  });

  it.each([
    ['was not written', () => Promise.resolve({ kind: 'cancelled' } as const)],
    ['could not be asked to be written', () => Promise.reject(new Error('no main process'))],
  ])('says that the window stays when the file %s', async (_case, answer) => {
    const { run, fake } = await openEdited({ 'document:save': answer });
    await run('file.saveAndClose');
    expect([fake.sent('window:stay'), fake.sent('window:close')]).toEqual([[undefined], []]);
  });

  it('makes a copy of what could be read of a damaged file, which it cannot be written to', async () => {
    const { run, fake, workspace } = driveCommands(DEBATE);
    workspace.document.setState({ access: 'salvaged' });
    await takeUpNews(workspace, 'missing');
    await run('file.saveAndClose');
    expect(fake.sent('document:save')).toMatchObject([{ as: 'other' }]);
    expect(fake.sent('window:close')).toEqual([{ edited: false }]);
  });

  it('says that the window stays when there is nothing that could be saved', async () => {
    const { run, fake, workspace } = driveCommands(DEBATE);
    workspace.document.setState({ access: 'newer-version' });
    await run('file.saveAndClose');
    expect([fake.sent('document:save'), fake.sent('window:stay')]).toEqual([[], [undefined]]);
  });

  it('says so when something was edited while the file was written', async () => {
    let endSave = () => {};
    const driver = await openEdited({
      'document:save': () =>
        new Promise((resolve) => {
          endSave = () => resolve({ kind: 'saved', name: 'case.argmap', place: '' });
        }),
    });
    const closing = driver.run('file.saveAndClose');
    await letWindowAnswer();
    driver.select('a1');
    await driver.run('statement.flipRelation');
    endSave();
    await closing;
    expect(driver.fake.sent('window:close')).toEqual([{ edited: true }]);
  });
});

describe('file.close', () => {
  it('tells whether anything is lost, unfinished writing included', async () => {
    const { run, fake, select, workspace } = driveCommands(DEBATE);
    await run('file.close');
    select('r');
    await run('statement.edit');
    const { writing } = workspace.session.getState();
    workspace.session.setState({ writing: writing && { ...writing, draft: 'Pupils are tired' } });
    await run('file.close');
    expect(fake.sent('window:close')).toEqual([{ edited: false }, { edited: true }]);
  });
});

describe('an edit of very many cards that is being made', () => {
  it.each(['file.close', 'file.saveAndClose'] as const)('is waited for by %s', async (id) => {
    const { run, fake, workspace } = driveCommands(DEBATE);
    const { end } = beginLongEdit(workspace, 'command.arrange.all');
    const closing = run(id);
    await letWindowAnswer();
    expect([fake.sent('document:save'), fake.sent('window:close')]).toEqual([[], []]);
    end();
    await closing;
    expect(fake.sent('window:close')).toEqual([{ edited: false }]);
  });
});

describe('exporting', () => {
  beforeEach(serveFonts);
  afterEach(() => vi.unstubAllGlobals());

  it('file.exportSvg draws the whole map in the words of the window', async () => {
    const { run, fake, notices } = await openEdited();
    await run('file.exportSvg');
    expect(fake.sent('picture:begin')).toEqual([
      { format: 'svg', suggestedName: 'Homework should go' },
    ]);
    const svg = new TextDecoder().decode(
      await joinParts(fake.sent('picture:append').map(({ bytes }) => bytes)),
    );
    for (const word of ['Homework should go', 'Pupils are tired', 'Motion', 'Reason', 'For']) {
      expect(svg).toContain(word);
    }
    expect(notices()).toEqual(['Picture exported: Homework should go']);
  });

  it('says what went wrong with a picture', async () => {
    const { run, notices } = driveCommands(DEBATE, {
      answers: {
        'picture:append': () =>
          Promise.resolve({
            kind: 'failed',
            reason: 'disk-full',
            message: 'Full.',
            path: '/p.svg',
          }),
      },
    });
    await run('file.exportSvg');
    expect(notices()).toEqual(['Full.']);
  });

  it.each(['file.exportPng1x', 'file.exportPng', 'file.exportPng4x'] as const)(
    '%s says of a map too large for any scale that it is',
    async (command) => {
      const { run, notices, fake } = driveCommands('claim far\n claim near', {
        places: { far: { x: 1_000_000, y: 1_000_000 } },
      });
      await run(command);
      expect(notices()).toEqual([expect.stringContaining('even at 1x')]);
      expect(fake.sent('picture:begin')).toEqual([]);
    },
  );

  it('asks for something to draw', () => {
    const { isEnabled } = driveCommands('');
    const commands = [
      'file.exportPng',
      'file.exportPng1x',
      'file.exportPng4x',
      'file.exportSvg',
    ] as const;
    expect(commands.filter(isEnabled)).toEqual([]);
  });

  it('draws the title of a map that has nothing else', async () => {
    const map = createEmptyMap('m' as MapId, { title: 'Homework' });
    const { workspace, fake } = openWorkspace(map);
    await runCommand(workspace, 'file.exportSvg');
    const svg = new TextDecoder().decode(
      await joinParts(fake.sent('picture:append').map(({ bytes }) => bytes)),
    );
    expect(svg).toContain('>Homework</text>');
  });
});
