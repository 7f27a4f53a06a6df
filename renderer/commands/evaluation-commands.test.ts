import { describe, expect, it } from 'vitest';
import { showsOutcomes } from '../state/outcomes.ts';
import { noteWork } from '../state/work-under-way.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { isCommandChecked } from './run-command.ts';

const DEBATE = 'motion M\n r supports M as a1';

function open() {
  const driver = driveCommands(DEBATE);
  const read = () => driver.workspace.session.getState();
  return { ...driver, read, isShown: () => showsOutcomes(read()) };
}

describe('evaluation marks on cards', () => {
  it('come and go with the panel until somebody says otherwise', async () => {
    const { run, isShown, read } = open();
    expect(isShown()).toBe(false);
    await run('view.evaluation');
    expect(isShown()).toBe(true);
    await run('view.outcomes');
    expect([isShown(), read().outcomes]).toEqual([false, 'never']);
    await run('view.outcomes');
    expect([isShown(), read().outcomes]).toEqual([true, 'with-evaluation']);
    await run('view.evaluation');
    await run('view.outcomes');
    expect([isShown(), read().outcomes]).toEqual([true, 'always']);
  });

  it('are kept in the settings', async () => {
    const { run, fake } = open();
    await run('view.outcomes');
    expect(fake.sent('settings:write')).toEqual([{ outcomes: 'always' }]);
  });
});

describe('asking why and what if', () => {
  it('opens the evaluation at what is selected', async () => {
    const { run, select, read, isEnabled } = open();
    expect([isEnabled('statement.why'), isEnabled('statement.whatIf')]).toEqual([false, false]);
    select('a1');
    expect([isEnabled('statement.why'), isEnabled('statement.whatIf')]).toEqual([true, false]);
    select('r');
    await run('statement.why');
    expect([read().traced, read().askedPart]).toEqual(['r', 'why']);
    expect(read().openPanels.has('evaluation')).toBe(true);
    await run('statement.whatIf');
    expect(read().askedPart).toBe('whatIf');
  });
});

describe('stopping what is worked out beside the window', () => {
  it('can be asked for while there is something to stop, and once more to begin again', async () => {
    const { run, read, isEnabled, workspace } = open();
    const isStopped = () => isCommandChecked(workspace, 'view.stopEvaluating');
    expect(isEnabled('view.stopEvaluating')).toBe(false);
    const [first, second] = [{}, {}];
    const ends = [first, first, second].map((subject) => noteWork(workspace.session, subject));
    expect([isEnabled('view.stopEvaluating'), isStopped()]).toEqual([true, false]);
    await run('view.stopEvaluating');
    expect([read().halted, isStopped()]).toEqual([second, true]);
    expect(read().announcement.text).toContain('Stopped');
    await run('view.stopEvaluating');
    expect([read().halted, isStopped()]).toEqual([null, false]);
    for (const [index, end] of ends.entries()) {
      expect(read().underWay).toHaveLength(ends.length - index);
      end();
    }
    expect(isEnabled('view.stopEvaluating')).toBe(false);
  });

  it('says nothing of what comes after', async () => {
    const { run, isEnabled, workspace } = open();
    const end = noteWork(workspace.session, {});
    await run('view.stopEvaluating');
    end();
    noteWork(workspace.session, {});
    expect(isEnabled('view.stopEvaluating')).toBe(true);
    expect(isCommandChecked(workspace, 'view.stopEvaluating')).toBe(false);
  });
});
