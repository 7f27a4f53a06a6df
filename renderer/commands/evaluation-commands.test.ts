import { describe, expect, it } from 'vitest';
import { showsOutcomes } from '../state/outcomes.ts';
import { driveCommands } from '../testing/drive-commands.ts';

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
