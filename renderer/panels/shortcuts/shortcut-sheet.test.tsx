import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMAND_TABLE } from '../../../shared/commands/command-table.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';

function show() {
  const { workspace } = openWorkspace(readNotation('motion M'));
  renderInWorkspace(workspace, <ShortcutSheet />);
  return workspace;
}

describe('ShortcutSheet', () => {
  it('is there only while it is open', () => {
    const { session } = show();
    expect(document.querySelector('dl')).toBeNull();
    act(() => togglePanel(session, 'shortcuts'));
    expect(document.querySelector('dl')).not.toBeNull();
    press(findByName('Close'));
    expect(session.getState().openPanels.has('shortcuts')).toBe(false);
  });

  it('lists every shortcut of the command table once, other keys for the same beside the first', () => {
    const { session } = show();
    act(() => togglePanel(session, 'shortcuts'));
    const shown = [...document.querySelectorAll('kbd')].map((kbd) => kbd.textContent);
    const expected = COMMAND_IDS.flatMap((id) => listShortcuts(id, false));
    const described = expected.map((shortcut) => describeShortcut(shortcut, false));
    expect([...shown].sort()).toEqual([...described].sort());
  });

  it('names the commands without keys too, in muted rows', () => {
    const { session } = show();
    act(() => togglePanel(session, 'shortcuts'));
    const rows = [...document.querySelectorAll('dl > div')];
    expect(rows).toHaveLength(COMMAND_IDS.filter((id) => !COMMAND_TABLE[id].hidden).length);
    const keyless = document.querySelectorAll('[data-keyless="true"]');
    expect([...keyless].map((row) => row.textContent)).toContain('Evaluation Marks on Cards');
  });
});
