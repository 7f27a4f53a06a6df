import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { WHOLE_VIEW } from '../../../shared/model/map-view.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import { commit } from '../../state/editing.ts';
import { select, togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { choose, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { LensBar } from './lens-bar.tsx';

const MAP = readNotation(`
  motion M
  position P "Cost"
  evidence e
  P supports M
  e supports P
  a supports P
  o attacks M
`);

function show() {
  const { workspace } = openWorkspace(MAP);
  const { container } = renderInWorkspace(workspace, <LensBar />);
  return { workspace, container, says: () => container.textContent ?? '' };
}

describe('LensBar', () => {
  it('is there only when it is asked for or hides something', async () => {
    const { workspace, container, says } = show();
    expect(container.innerHTML).toBe('');
    act(() => select(workspace.session, ['P' as StatementId]));
    await act(() => runCommand(workspace, 'view.fold'));
    expect(says()).toContain('3 of 5 statements shown');
    press(findByName('Show All'));
    expect([container.innerHTML, workspace.session.getState().view]).toEqual(['', WHOLE_VIEW]);
  });

  it('looks by side, position and kind', () => {
    const { workspace, says } = show();
    act(() => togglePanel(workspace.session, 'lens'));
    choose(findByName<HTMLSelectElement>('Kind'), 'evidence');
    expect(says()).toContain('3 of 5');
    choose(findByName<HTMLSelectElement>('Kind'), '');
    choose(findByName<HTMLSelectElement>('Side'), 'against');
    expect(says()).toContain('2 of 5');
    choose(findByName<HTMLSelectElement>('Position'), 'P');
    expect(says()).toContain('0 of 5');
  });

  it('looks by who says it, once someone is named', () => {
    const { workspace, container, says } = show();
    act(() => togglePanel(workspace.session, 'lens'));
    expect(container.querySelectorAll('select')).toHaveLength(3);
    const { map } = workspace.document.getState();
    const edit = updateStatement(map, 'P' as StatementId, { author: 'Mill' });
    act(() => void commit(workspace, edit, 'authorship.change'));
    choose(findByName<HTMLSelectElement>('Said by'), 'Mill');
    expect(says()).toContain('2 of 5');
  });

  it('names the branch that is shown alone', async () => {
    const { workspace, says } = show();
    act(() => select(workspace.session, ['P' as StatementId]));
    await act(() => runCommand(workspace, 'view.focusBranch'));
    expect(says()).toContain('Branch: Cost');
    expect(says()).toContain('3 of 5');
  });
});
