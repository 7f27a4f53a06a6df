import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { endHints, giveHints } from './give-hints.ts';
import { togglePanel } from './session-store.ts';

const MAP = `
  motion M
  r supports M as a1
  s supports r as a2
  o attacks M as a3
`;

function follow(notation = MAP) {
  const driver = driveCommands(notation);
  const { session } = driver.workspace;
  togglePanel(session, 'hints');
  giveHints(driver.workspace);
  const edit = async () => {
    await driver.run('statement.addLoose');
    driver.type('Another statement');
  };
  return { ...driver, session, edit, hint: () => session.getState().hint };
}

describe('hints', () => {
  it('come when they would help, and stay when the occasion is over', () => {
    const { select, hint } = follow();
    expect(hint()).toBeNull();
    select('a1');
    expect(hint()).toBe('undercut');
    select();
    expect(hint()).toBe('undercut');
    select('M', 'r');
    expect(hint()).toBe('several');
  });

  it('go for good once followed, and are written down', async () => {
    const { select, run, hint, fake, type } = follow();
    select('a1');
    await run('statement.addUndercut');
    type('It does not follow.');
    expect(hint()).toBeNull();
    expect(fake.sent('settings:write')).toEqual([{ hintsDone: ['undercut'] }]);
    select('a2');
    expect(hint()).not.toBe('undercut');
  });

  it('tell who has just written a reply how to write another beside it', async () => {
    const { select, run, hint, fake, type, links } = follow('motion M');
    select('M');
    select();
    expect(hint()).toBeNull();
    select('M');
    await run('statement.addReason');
    type('First');
    expect(hint()).toBe('another');
    await run('statement.addSibling');
    type('Second');
    expect(links()).toEqual(['First supports M', 'Second supports M']);
    expect(hint()).not.toBe('another');
    expect(fake.sent('settings:write')).toEqual([{ hintsDone: ['another'] }]);
  });

  it('are not given of what one knows already', async () => {
    const { select, run, hint } = follow();
    select('r');
    await run('view.fold');
    select('M');
    expect(hint()).not.toBe('folding');
  });

  it('leave some edits in peace after one was dismissed', async () => {
    const { select, hint, workspace, edit } = follow();
    select('a1');
    endHints(workspace, ['undercut']);
    select('M', 'r');
    expect(hint()).toBeNull();
    for (let count = 0; count < 3; count += 1) await edit();
    select('M', 'r');
    expect(hint()).toBe('several');
  });

  it('wait for the first steps, and are given again when that is asked for', async () => {
    const { select, hint, session, workspace, run, fake } = follow('motion M\n r supports M as a1');
    togglePanel(session, 'firstSteps');
    select('a1');
    expect(hint()).toBeNull();
    togglePanel(session, 'firstSteps');
    expect(hint()).toBe('undercut');
    endHints(workspace, ['undercut']);
    await run('help.repeatHints');
    expect(session.getState().hintsDone.size).toBe(0);
    expect(fake.sent('settings:write')).toContainEqual({ hints: true, hintsDone: [] });
  });

  it('do not come up while they are off', async () => {
    const { select, hint, run } = follow();
    await run('help.hints');
    select('a1');
    expect(hint()).toBeNull();
  });
});
