import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { select, togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, press, pressKey, typeInto } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { CommandPalette } from './command-palette.tsx';

const MAP = readNotation('motion M "Homework should go"\nclaim a "It costs sleep"\na supports M');

async function show(query: string, answers: Parameters<typeof openWorkspace>[2] = {}) {
  const { workspace, fake } = openWorkspace(MAP, {}, answers);
  renderInWorkspace(workspace, <CommandPalette />);
  await act(async () => togglePanel(workspace.session, 'palette'));
  typeInto(find<HTMLInputElement>('[role=dialog] input'), query);
  const choices = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
  const pick = async (place: number) => {
    const choice = choices()[place];
    if (choice === undefined) throw new Error('There is nothing to pick');
    press(choice);
    // Opening a map answers later.
    await act(async () => undefined);
  };
  return { workspace, fake, choices, pick };
}

describe('CommandPalette', () => {
  it('takes what is typed right after its keys, and gives back the focus as soon as it is left', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { workspace } = openWorkspace(MAP);
    renderInWorkspace(
      workspace,
      <>
        <button type="button">A card</button>
        <CommandPalette />
      </>,
    );
    const card = find('button');
    card.focus();
    await act(async () => togglePanel(workspace.session, 'palette'));
    const field = find('[role=dialog] input');
    expect(document.activeElement).toBe(field);
    pressKey(field, { key: 'Escape' });
    expect(document.activeElement).toBe(card);
    expect(workspace.session.getState().openPanels.has('palette')).toBe(false);
  });

  it('runs the command that is picked, closes, and has it first the next time', async () => {
    const { workspace, choices, pick } = await show('select all');
    expect(choices()[0]?.textContent).toBe('Select AllEditCtrl+A');
    await pick(0);
    const { selection, openPanels, recentCommands } = workspace.session.getState();
    expect(selection.size).toBe(3);
    expect(openPanels.has('palette')).toBe(false);
    expect(recentCommands).toEqual(['edit.selectAll']);
  });

  it('opens the recent map that is picked', async () => {
    const path = '/home/mika/jury.argmap';
    const { fake, choices, pick } = await show('jury', {
      'recent:list': () => Promise.resolve([{ path, name: 'jury.argmap', folder: '/home/mika' }]),
    });
    expect(choices().map((each) => each.textContent)).toEqual([
      'Open Recent: jury.argmap · /home/mika',
    ]);
    await pick(0);
    expect(fake.sent('recent:open')).toEqual([{ path }]);
  });

  it('goes to the statement that is picked', async () => {
    const { workspace, pick } = await show('sleep');
    await pick(0);
    expect([...workspace.session.getState().selection]).toEqual(['a']);
  });

  it('shows what cannot be done now and why, and does not do it', async () => {
    const { workspace, choices, pick } = await show('add reason');
    expect(choices()[0]?.getAttribute('aria-disabled')).toBe('true');
    expect(choices()[0]?.textContent).toContain('Select one statement first.');
    await pick(0);
    expect(workspace.document.getState().map).toBe(MAP);
    await act(async () => select(workspace.session, ['M' as StatementId]));
    expect(choices()[0]?.getAttribute('aria-disabled')).not.toBe('true');
  });
});
