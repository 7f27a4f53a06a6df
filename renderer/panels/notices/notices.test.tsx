import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import { notify } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { Announcer } from './announcer.tsx';
import { Notices } from './notices.tsx';

describe('Notices', () => {
  it('shows what the session has to say until it is dismissed, and has it read out', () => {
    const { workspace } = openWorkspace(readNotation('motion M'));
    const parts = [<Notices key="notices" />, <Announcer key="announcer" />];
    const { container } = renderInWorkspace(workspace, parts);
    expect(container.querySelector('li')).toBeNull();
    act(() => notify(workspace.session, 'problem', 'The disk is full.'));
    expect(find('li').textContent).toContain('The disk is full.');
    expect(find('[aria-live=polite]').textContent).toBe('The disk is full.');
    press(findByName('Dismiss'));
    expect(container.querySelector('li')).toBeNull();
    expect(workspace.session.getState().notices).toEqual([]);
  });
});
