import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { HintName } from '../../state/hint-name.ts';
import { togglePanel } from '../../state/session-store.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import { find, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { HintBar } from './hint-bar.tsx';

function show() {
  const driver = driveCommands('motion M\n r supports M as a1');
  const { session } = driver.workspace;
  togglePanel(session, 'hints');
  const { container } = renderInWorkspace(driver.workspace, <HintBar />);
  act(() => session.setState({ hint: 'undercut' }));
  return { ...driver, container };
}

describe('HintBar', () => {
  it('says what to press, to screen readers too, and goes for good when it is dismissed', () => {
    const { container, fake } = show();
    expect(container.textContent).toContain('Ctrl+U');
    expect(find('[aria-live=polite]').textContent).toMatch(/^Hint: A line is an argument/);
    press(findByName('Got It'));
    expect(container.textContent).toBe('');
    expect(fake.sent('settings:write')).toEqual([{ hintsDone: ['undercut'] }]);
  });

  it('is read out once, however often it comes', () => {
    const { workspace, container } = show();
    const offer = (hint: HintName | null) => act(() => workspace.session.setState({ hint }));
    const readOut = () => find('[aria-live=polite]').textContent;
    offer('folding');
    expect(readOut()).toMatch(/^Hint: .*folds away/);
    offer(null);
    offer('undercut');
    expect(container.textContent).toContain('Ctrl+U');
    expect(readOut()).toBe('');
  });

  it('offers what it teaches to those who press buttons', async () => {
    const { workspace, readMap, select } = show();
    act(() => {
      select('r');
      workspace.session.setState({ hint: 'another' });
    });
    await act(async () => press(findByName('Add Sibling')));
    expect(readMap().arguments.size).toBe(2);
  });

  it('can be switched off, and says where it is switched on', async () => {
    const { container, fake, notices } = show();
    await act(async () => press(findByName('No More Hints')));
    expect(container.textContent).toBe('');
    expect(fake.sent('settings:write')).toEqual([{ hints: false }]);
    expect(notices()).toEqual(['Hints are off. The Help menu turns them back on.']);
  });
});
