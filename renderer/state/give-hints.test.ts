import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { write } from './editing.ts';
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
  // What a hint is to look at may take more than one step.
  const hint = async () => {
    await Promise.resolve();
    return session.getState().hint;
  };
  return { ...driver, session, edit, hint };
}

describe('hints', () => {
  it('come when they would help, and stay when the occasion is over', async () => {
    const { select, hint } = follow();
    expect(await hint()).toBeNull();
    select('a1');
    expect(await hint()).toBe('undercut');
    select();
    expect(await hint()).toBe('undercut');
    select('M', 'r');
    expect(await hint()).toBe('several');
  });

  it('go for good once followed, and are written down', async () => {
    const { select, run, hint, fake, type } = follow();
    select('a1');
    expect(await hint()).toBe('undercut');
    await run('statement.addUndercut');
    type('It does not follow.');
    expect(await hint()).toBeNull();
    expect(fake.sent('settings:write')).toEqual([{ hintsDone: ['undercut'] }]);
    select('a2');
    expect(await hint()).not.toBe('undercut');
  });

  it('tell who works with keys of no line to drag', async () => {
    const { select, hint, session } = follow('motion M\n r supports M');
    session.setState({ hand: 'keys' });
    select('M');
    expect(await hint()).not.toBe('handles');
    session.setState({ hand: 'mouse' });
    select('r');
    select('M');
    expect(await hint()).toBe('handles');
  });

  it('tell who works with keys how to select several by them', async () => {
    const { select, hint, session } = follow(
      'motion M\n r supports M\n s supports M\n t supports M',
    );
    session.setState({ hand: 'keys' });
    select('r');
    expect(await hint()).toBe('holding');
    select('r', 's');
    expect(await hint()).toBe('joining');
  });

  it('tell who has just written a reply how to write another beside it', async () => {
    const { select, run, hint, fake, type, links } = follow('motion M');
    select('M');
    select();
    expect(await hint()).toBeNull();
    select('M');
    await run('statement.addReason');
    type('First');
    expect(await hint()).toBe('another');
    await run('statement.addSibling');
    type('Second');
    expect(links()).toEqual(['First supports M', 'Second supports M']);
    expect(await hint()).not.toBe('another');
    expect(fake.sent('settings:write')).toEqual([{ hintsDone: ['another'] }]);
  });

  it('are not given of what one knows already', async () => {
    const { select, run, hint } = follow();
    select('r');
    await run('view.fold');
    select('M');
    expect(await hint()).not.toBe('folding');
  });

  it('leave some edits in peace after one was dismissed', async () => {
    const { select, hint, workspace, edit } = follow();
    select('a1');
    expect(await hint()).toBe('undercut');
    endHints(workspace, ['undercut']);
    select('M', 'r');
    expect(await hint()).toBeNull();
    for (let count = 0; count < 3; count += 1) await edit();
    select('M', 'r');
    expect(await hint()).toBe('several');
  });

  it('tell so in the first steps already, where a second reason would hang on the first', async () => {
    const { select, run, hint, type, session } = follow('motion M "Schools should close"');
    togglePanel(session, 'firstSteps');
    select('M');
    await run('statement.addReason');
    expect(await hint()).toBeNull();
    type('First');
    expect(await hint()).toBe('another');
  });

  it('look at what a command comes to, and at nothing on the way there', async () => {
    const { select, run, hint, workspace, session } = follow('motion M "Schools should close"');
    togglePanel(session, 'firstSteps');
    select('M');
    await run('statement.addReason');
    write(workspace, 'First');
    await run('statement.addObjection');
    expect(await hint()).toBeNull();
  });

  it('wait for the first steps, and are given again when that is asked for', async () => {
    const { select, hint, session, workspace, run, fake } = follow('motion M\n r supports M as a1');
    togglePanel(session, 'firstSteps');
    select('a1');
    expect(await hint()).toBeNull();
    togglePanel(session, 'firstSteps');
    expect(await hint()).toBe('undercut');
    endHints(workspace, ['undercut']);
    await run('help.repeatHints');
    expect(session.getState().hintsDone.size).toBe(0);
    expect(fake.sent('settings:write')).toContainEqual({ hints: true, hintsDone: [] });
  });

  it('do not come up while they are off', async () => {
    const { select, hint, run } = follow();
    await run('help.hints');
    select('a1');
    expect(await hint()).toBeNull();
  });
});
