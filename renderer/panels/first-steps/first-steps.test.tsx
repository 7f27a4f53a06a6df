import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { finishWriting, startWriting, write } from '../../state/editing.ts';
import { togglePanel } from '../../state/session-store.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import { find, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { FirstSteps } from './first-steps.tsx';

function show(notation: string) {
  const driver = driveCommands(notation);
  togglePanel(driver.workspace.session, 'firstSteps');
  const { container } = renderInWorkspace(driver.workspace, <FirstSteps />);
  const taken = () =>
    [...container.querySelectorAll('li')].map((item) => item.dataset.taken === 'true');
  const heard = () => find('[aria-live=polite]').textContent;
  const isShown = () => container.querySelector('section') !== null;
  return { ...driver, container, taken, heard, isShown };
}

describe('the first steps', () => {
  it('tick themselves off, and go away for good after the last', async () => {
    const { select, run, taken, isShown, fake, workspace } = show('motion M\n r supports M as a1');
    expect(taken()).toEqual([true, true, false]);
    act(() => select('M'));
    await act(() => run('statement.addObjection'));
    expect(isShown()).toBe(false);
    expect(workspace.session.getState().openPanels.has('firstSteps')).toBe(false);
    expect(fake.sent('settings:write')).toEqual([{ firstSteps: false }]);
  });

  it('are read out when they come up, and each when it is taken', async () => {
    const { select, run, type, heard } = show('motion M');
    expect(heard()).toBe('First steps: Give a reason, Object to it.');
    act(() => select('M'));
    await act(() => run('statement.addReason'));
    expect(heard()).toBe('Give a reason: done.');
    act(() => type('It is fair.'));
    await act(() => run('statement.addObjection'));
    expect(heard()).toBe('Object to it: done. All first steps done.');
  });

  it('give way to a hint, and go on once it has gone', () => {
    const { isShown, heard, workspace } = show('motion M\n r supports M as a1');
    act(() => workspace.session.setState({ hint: 'another' }));
    expect(isShown()).toBe(false);
    act(() => workspace.session.setState({ hint: null }));
    expect(isShown()).toBe(true);
    expect(heard()).toBe('First steps: Object to it.');
  });

  it('leave reasons and objections to be written by one who has taken positions', async () => {
    const { select, run, taken } = show('motion M');
    act(() => select('M'));
    await act(() => run('statement.addPosition'));
    act(() => select('M'));
    await act(() => run('statement.addPositionAgainst'));
    expect(taken()).toEqual([true, false, false]);
    await act(() => run('statement.addReason'));
    expect(taken()).toEqual([true, true, false]);
  });

  it('say which keys to press', () => {
    const { container } = show('motion M');
    const keys = [...container.querySelectorAll('kbd')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['Ctrl+Enter', 'Ctrl+Shift+Enter']);
  });

  it('name no key to start writing while the motion is being written', () => {
    const { container, workspace } = show('motion M');
    const readKeys = () =>
      [...container.querySelectorAll('kbd')].map(({ textContent }) => textContent);
    const motion = 'M' as StatementId;
    act(() => {
      startWriting(workspace, motion);
      write(workspace, '');
      finishWriting(workspace);
    });
    expect(readKeys()).toEqual(['Enter', 'Ctrl+Enter', 'Ctrl+Shift+Enter']);
    act(() => startWriting(workspace, motion));
    expect(readKeys()).toEqual(['Ctrl+Enter', 'Ctrl+Shift+Enter']);
  });

  it('are shown no more once they are closed, until they are asked for', async () => {
    const { isShown, fake, run } = show('motion M');
    await act(async () => press(findByName('Do Not Show Again')));
    expect(isShown()).toBe(false);
    expect(fake.sent('settings:write')).toEqual([{ firstSteps: false }]);
    await act(() => run('help.firstSteps'));
    expect(isShown()).toBe(true);
  });

  it('leave a map in peace that has them behind it, and stay for the next one', () => {
    const { isShown, heard, fake } = show('motion M\n r supports M as a1\n o attacks M as a2');
    expect([isShown(), heard()]).toEqual([false, '']);
    expect(fake.sent('settings:write')).toEqual([]);
  });
});
