import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { finishWriting, startWriting } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, render, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { Outline } from './outline.tsx';

/** Begins on a card what was asked for in the outline, and gives what ends it. */
function write() {
  const { workspace } = openWorkspace(readNotation('motion M'));
  renderInWorkspace(workspace, <Outline />);
  render(<input id="elsewhere" />);
  find('[role=treeitem]').focus();
  act(() => startWriting(workspace, 'M' as StatementId));
  return { end: () => act(() => finishWriting(workspace)) };
}

describe('who writes on a card from the outline', () => {
  it('comes back to the outline', async () => {
    const { end } = write();
    find('[role=treeitem]').blur();
    end();
    await waitUntil(() => expect(document.activeElement).toBe(find('[role=treeitem]')));
  });

  it('stays in the field that was gone to', async () => {
    const { end } = write();
    find('#elsewhere').focus();
    end();
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(document.activeElement).toBe(find('#elsewhere'));
  });
});
