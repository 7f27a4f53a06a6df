import { describe, expect, it } from 'vitest';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { findLack, listCheckedCommands, listEnabledCommands } from './run-command.ts';

const DEBATE = 'motion M\n r supports M as a1';

describe('runCommand', () => {
  it('tells what it switched or chose, which the menu shows by a tick alone', async () => {
    const { run, workspace } = driveCommands('motion M');
    const said = () => workspace.session.getState().announcement.text;
    await run('view.minimap');
    expect(said()).toBe('Minimap: off');
    await run('view.minimap');
    expect(said()).toBe('Minimap: on');
    await run('view.themeDark');
    expect(said()).toBe('Appearance: Dark');
  });

  it('does nothing for which something is missing, and says what', async () => {
    const { run, readMap, start, notices, select } = driveCommands(DEBATE);
    select('r');
    await run('view.fold');
    await run('file.versions');
    await run('edit.goNext');
    expect(readMap()).toBe(start);
    expect(notices()).toEqual([
      'Fold Branch: This statement has no replies yet.',
      'Versions: Save the map first.',
      'Next Sibling: There is none.',
    ]);
  });

  it('says first of a map that nothing in it can be changed', () => {
    const { workspace } = driveCommands(DEBATE, { document: { access: 'salvaged' } });
    expect(findLack(workspace, 'statement.addReason')).toBe('writable');
  });

  it('tells of a failure and logs it, however long it is', async () => {
    const { run, notices, fake } = driveCommands(DEBATE, {
      answers: { 'document:open': () => Promise.reject(new Error('x'.repeat(100_000))) },
    });
    await run('file.open');
    expect(notices()).toHaveLength(1);
    const [line] = fake.sent('log:report');
    expect(line?.message).toHaveLength(PAYLOAD_LIMITS.logText);
    expect(line?.message).toMatch(/^file\.open: /);
  });

  it('ends well even when the log cannot be reached', async () => {
    const { run, notices } = driveCommands(DEBATE, {
      answers: {
        'document:open': () => Promise.reject('no dialog'),
        'log:report': () => Promise.reject(new Error('no main process')),
      },
    });
    await expect(run('file.open')).resolves.toBeUndefined();
    expect(notices()).toEqual(['That did not work: no dialog']);
  });
});

describe('what the menus show', () => {
  it('is what can be asked for and what is in force', () => {
    const { workspace, select } = driveCommands(DEBATE, { document: { access: 'salvaged' } });
    select('r');
    const enabled = listEnabledCommands(workspace);
    expect(enabled).toEqual(expect.arrayContaining(['file.saveAs', 'edit.selectBranch']));
    expect(enabled).not.toContain('statement.addReason');
    expect(listCheckedCommands(workspace)).toEqual([
      'statement.kindClaim',
      'arrange.topDown',
      'view.inspector',
      'view.minimap',
      'view.themeSystem',
      'view.textSize100',
      'view.languageSystem',
    ]);
  });
});
