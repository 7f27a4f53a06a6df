import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { commit, undoLast } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { Toolbar } from './toolbar.tsx';

const MAP = readNotation(`
  motion M "Homework should go"
  r supports M as a1
`);
const M = 'M' as StatementId;

function show(document: Parameters<typeof openWorkspace>[1] = {}) {
  const { workspace } = openWorkspace(MAP, document);
  const { container } = renderInWorkspace(workspace, <Toolbar />);
  const rename = (text: string) =>
    act(() => {
      const { map } = workspace.document.getState();
      commit(workspace, updateStatement(map, M, { text }), 'command.statement.edit');
    });
  return { workspace, container, rename };
}

const isEnabled = (name: string) => findByName(name).getAttribute('aria-disabled') !== 'true';

describe('Toolbar', () => {
  it('offers replies to what is selected, and undercuts where there is an argument', () => {
    const { workspace } = show();
    const replies = ['Add Reason', 'Add Objection', 'Add Evidence'];
    expect(replies.map(isEnabled)).toEqual([false, false, false]);
    act(() => select(workspace.session, [M]));
    expect(replies.map(isEnabled)).toEqual([true, true, true]);
    expect(isEnabled('Add Undercut')).toBe(false);
    act(() => select(workspace.session, ['a1' as ArgumentId]));
    expect([...replies, 'Add Undercut', 'Add Co-premise'].map(isEnabled)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('says what is missing for a command that cannot be done', () => {
    const { workspace } = show();
    const readLack = () => findByName('Add Undercut').getAttribute('aria-description');
    expect(readLack()).toBe(
      'Select a line first, or a statement that supports or attacks another.',
    );
    act(() => select(workspace.session, ['a1' as ArgumentId]));
    expect(readLack()).toBeNull();
  });

  it('tells screen readers the keys of a command', () => {
    show();
    expect(findByName('Add Objection').getAttribute('aria-keyshortcuts')).toBe(
      'Control+Shift+Enter',
    );
  });

  it('follows the history with Undo and Redo', () => {
    const { workspace, rename } = show();
    expect([isEnabled('Undo'), isEnabled('Redo')]).toEqual([false, false]);
    rename('Homework should stay');
    expect([isEnabled('Undo'), isEnabled('Redo')]).toEqual([true, false]);
    press(findByName('Undo'));
    expect([isEnabled('Undo'), isEnabled('Redo')]).toEqual([false, true]);
    expect(workspace.document.getState().map.statements.get(M)?.text).toBe('Homework should go');
  });

  it('turns the inspector on and off and says which', () => {
    const { workspace } = show();
    const toggle = findByName('Inspector');
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    press(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    expect(workspace.session.getState().openPanels.has('inspector')).toBe(false);
  });

  it('says whether the file holds what is shown', () => {
    const { workspace, container, rename } = show({ isFile: true, name: 'case.argmap' });
    const says = () => container.textContent?.match(/Not saved|Saved|Saving…/)?.[0];
    expect([container.textContent?.includes('case'), says()]).toEqual([true, 'Saved']);
    rename('Homework should stay');
    expect(says()).toBe('Not saved');
    act(() => workspace.document.setState({ saving: new Promise(() => {}) }));
    expect(says()).toBe('Saving…');
    act(() => workspace.document.setState({ saving: null }));
    act(() => undoLast(workspace));
    expect(says()).toBe('Saved');
  });

  it('calls a map without a file by its motion and says that it is not saved', () => {
    const { container } = show();
    expect(container.textContent).toContain('Homework should go');
    expect(container.textContent).toContain('Not saved yet');
  });

  it('offers nothing that edits a document that is read only', () => {
    const { workspace, container } = show({ access: 'newer-version' });
    act(() => select(workspace.session, [M]));
    expect(['Add Reason', 'Arrange Map'].map(isEnabled)).toEqual([false, false]);
    expect(container.textContent).toContain('Read-only');
  });

  it('is one stop for the Tab key, with arrow keys from tool to tool', async () => {
    show();
    const tools = [...find('[role=toolbar]').querySelectorAll('button')];
    expect(tools.filter((tool) => tool.tabIndex === 0)).toHaveLength(1);
    await act(async () => tools[0]?.focus());
    const right = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    await act(async () => void tools[0]?.dispatchEvent(right));
    expect(document.activeElement).toBe(tools[1]);
  });
});
