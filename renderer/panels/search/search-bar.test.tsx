import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { toggleFold } from '../../commands/look-commands.ts';
import { runCommand } from '../../commands/run-command.ts';
import { readShown } from '../../state/view.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, findByName, press, pressKey, typeInto } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { SearchBar } from './search-bar.tsx';

const MAP = readNotation(`
  motion M "Homework should go"
  claim a "Homework costs sleep"
  claim b "Sleep matters"
  a supports M
  b supports a
`);

async function show() {
  const { workspace } = openWorkspace(MAP);
  const { container } = renderInWorkspace(workspace, <SearchBar />);
  await act(() => runCommand(workspace, 'edit.find'));
  const field = find<HTMLInputElement>('input', container);
  const key = (name: string, shiftKey = false) =>
    act(async () => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true }));
    });
  const selected = () => [...workspace.session.getState().selection];
  const outcome = () => container.querySelector('[role=status]')?.textContent;
  return { workspace, container, field, key, selected, outcome };
}

describe('SearchBar', () => {
  it('opens by its command with the field ready, and closes by Escape', async () => {
    const { workspace, container, field, key } = await show();
    expect(document.activeElement).toBe(field);
    await key('Escape');
    expect([container.innerHTML, workspace.session.getState().search]).toEqual(['', null]);
  });

  it('closes by Escape from its buttons too, which Enter presses', async () => {
    const { workspace, field, selected } = await show();
    typeInto(field, 'sleep');
    const next = findByName('Find Next');
    expect([pressKey(next, { key: 'Enter' }), selected()]).toEqual([true, []]);
    expect(pressKey(next, { key: 'Escape' })).toBe(false);
    expect(workspace.session.getState().search).toBeNull();
  });

  it('counts the hits and goes from one to the next, round and back', async () => {
    const { field, key, selected, outcome } = await show();
    typeInto(field, 'sleep');
    expect(outcome()).toBe('2 results');
    await key('Enter');
    expect([selected(), outcome()]).toEqual([['a'], '1 of 2']);
    await key('Enter');
    await key('Enter');
    expect(outcome()).toBe('1 of 2');
    await key('Enter', true);
    expect([selected(), outcome()]).toEqual([['b'], '2 of 2']);
    expect(document.activeElement).toBe(field);
  });

  it('starts from the end when it is asked for the hit before', async () => {
    const { field, key, selected } = await show();
    typeInto(field, 'homework');
    await key('Enter', true);
    expect(selected()).toEqual(['a']);
  });

  it('says when nothing is found, and offers no step', async () => {
    const { field, outcome } = await show();
    typeInto(field, 'xyzzy');
    expect(outcome()).toBe('No results');
    expect(findByName<HTMLButtonElement>('Find Next').disabled).toBe(true);
  });

  it('uncovers a hit that was folded away', async () => {
    const { workspace, field, selected } = await show();
    act(() => toggleFold(workspace, 'a' as StatementId));
    typeInto(field, 'matters');
    press(findByName('Find Next'));
    expect(selected()).toEqual(['b']);
    expect(readShown(workspace)).toBeNull();
  });
});
