import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { toggleFold } from '../../commands/look-commands.ts';
import { runCommand } from '../../commands/run-command.ts';
import { finishWriting, startWriting, write } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import { holdsUnsaved } from '../../state/unsaved.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, pressKey, render, typeInto } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { Outline } from './outline.tsx';

const DEBATE = readNotation(`
  motion M "Homework should go"
  position P "It harms rest"
  P supports M as p
  a + b supports P as pair
  x supports a
  u attacks pair
  o attacks M
  x supports o
`);
const id = (text: string) => text as StatementId;

function show(map: ArgumentMap = DEBATE, document: Parameters<typeof openWorkspace>[1] = {}) {
  const { workspace } = openWorkspace(map, document);
  const { container, rerender } = renderInWorkspace(workspace, <Outline />);
  const lines = () => [...container.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const active = () => find('[role=treeitem][tabindex="0"]', container);
  const press = (key: string) => {
    if (!container.contains(window.document.activeElement)) active().focus();
    pressKey(window.document.activeElement ?? active(), { key });
  };
  const selected = () => [...workspace.session.getState().selection];
  const close = () => rerender(null);
  return { workspace, lines, active, press, selected, close };
}

const says = (line: Element | undefined) => line?.getAttribute('aria-label');

describe('Outline', () => {
  it('shows what is being written on a card as it is written', () => {
    const { workspace, lines } = show();
    act(() => startWriting(workspace, id('o')));
    act(() => write(workspace, 'Rest matters more'));
    expect(says(lines()[6])).toBe('2. Objection to the motion. Rest matters more. 1 reason');
    expect(lines()[6]?.textContent).toContain('Rest matters more');
  });

  it('says of every line its number, role, target, side, text and replies', () => {
    const { lines } = show();
    expect(lines().map(says)).toEqual([
      'Motion. Homework should go. 1 reason, 1 objection',
      '1. Position for the motion. It harms rest. 1 reason',
      '1.1. Reason for 1, for the motion. a. 1 reason',
      '1.1.1. Reason for 1.1, for and against the motion. x',
      '1.2. Reason for 1, together with 1.1, for the motion. b',
      '1.2.1. Undercut of the step from 1.1 + 1.2 to 1, against the motion. u',
      '2. Objection to the motion. o. 1 reason',
      '1.1.1. Reason for 2, for and against the motion. x. also under 1.1',
    ]);
  });

  it('is a tree with one stop for the Tab key', () => {
    const { lines } = show();
    expect(lines().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const places = lines().map((line) =>
      ['level', 'posinset', 'setsize', 'expanded'].map((name) => line.getAttribute(`aria-${name}`)),
    );
    expect(places[0]).toEqual(['1', '1', '1', 'true']);
    expect(places[4]).toEqual(['3', '2', '2', null]);
    expect(places[7]).toEqual(['3', '1', '1', null]);
  });

  it('selects what the arrow keys come to, and keeps the focus', () => {
    const { press, selected, active } = show();
    press('ArrowDown');
    press('ArrowDown');
    expect(selected()).toEqual(['a']);
    expect(document.activeElement).toBe(active());
    press('End');
    expect(selected()).toEqual(['x']);
    expect(says(active())).toContain('also under 1.1');
    press('ArrowLeft');
    expect(selected()).toEqual(['o']);
  });

  it('keeps what is held selected on the way by keys, and lets go of it by a click', async () => {
    const { workspace, press, lines, selected, active } = show();
    press('ArrowDown');
    await act(() => runCommand(workspace, 'edit.hold'));
    press('ArrowDown');
    press('ArrowDown');
    expect([selected(), says(active())?.slice(0, 5)]).toEqual([['P', 'x'], '1.1.1']);
    act(() => lines()[0]?.click());
    expect(selected()).toEqual(['M']);
  });

  it('goes to what is selected elsewhere', () => {
    const { workspace, active } = show();
    act(() => select(workspace.session, [id('u')]));
    expect(says(active())).toContain('Undercut');
    expect(active().getAttribute('aria-selected')).toBe('true');
  });

  it('folds with the canvas, and says how much', () => {
    const { workspace, lines, press, active } = show();
    press('ArrowDown');
    press('ArrowLeft');
    expect(workspace.session.getState().view.folded).toEqual(new Set(['P']));
    expect(active().getAttribute('aria-expanded')).toBe('false');
    expect(says(active())).toContain('3 folded');
    expect(lines().map((line) => says(line)?.split('. ').at(0))).toEqual([
      'Motion',
      '1',
      '2',
      '1.1.1',
    ]);
    act(() => toggleFold(workspace, id('P')));
    expect(lines()).toHaveLength(8);
  });

  it('writes in place by Enter, in one step of undo, and leaves it by Escape', () => {
    const { workspace, press, active } = show();
    const textOf = () => workspace.document.getState().map.statements.get(id('P'))?.text;
    press('ArrowDown');
    press('Enter');
    typeInto(find<HTMLTextAreaElement>('textarea'), 'It harms sleep');
    expect(textOf()).toBe('It harms rest');
    press('Enter');
    expect(textOf()).toBe('It harms sleep');
    expect(document.activeElement).toBe(active());
    press('F2');
    typeInto(find<HTMLTextAreaElement>('textarea'), 'Nonsense');
    press('Escape');
    expect([textOf(), document.querySelector('textarea')]).toEqual(['It harms sleep', null]);
  });

  it('counts what is written in a line as unsaved, and keeps it where the panel is closed', () => {
    const { workspace, press, close } = show();
    const { document: store, session } = workspace;
    press('Enter');
    typeInto(find<HTMLTextAreaElement>('textarea'), 'Homework must go');
    expect(holdsUnsaved(store.getState(), session.getState())).toBe(true);
    close();
    expect(store.getState().map.statements.get(id('M'))?.text).toBe('Homework must go');
    expect(session.getState().writing).toBeNull();
  });

  it('leaves commands their keys while a line is written, and the tree none of them', () => {
    const { press, selected } = show();
    press('Enter');
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    window.addEventListener('keydown', listen);
    const field = find('textarea');
    for (const key of ['s', 'ArrowDown', 'o']) pressKey(field, { key, ctrlKey: key === 's' });
    window.removeEventListener('keydown', listen);
    expect([heard, selected()]).toEqual([['s', 'ArrowDown', 'o'], ['M']]);
  });

  it('takes the focus from no field that was gone to, whatever was pressed before', () => {
    const { workspace, press, lines } = show();
    render(<input id="elsewhere" />);
    const field = find('#elsewhere');
    press('End');
    press('End');
    field.focus();
    act(() => select(workspace.session, [id('u')]));
    expect(document.activeElement).toBe(field);
    act(() => lines()[0]?.focus());
    act(() => startWriting(workspace, id('a')));
    field.focus();
    act(() => finishWriting(workspace));
    expect(document.activeElement).toBe(field);
  });

  it('has the next line focused when the one with the focus is deleted', async () => {
    const { workspace, press, active, lines } = show();
    press('End');
    press('ArrowUp');
    await act(() => runCommand(workspace, 'edit.delete'));
    expect(lines()).toHaveLength(6);
    expect(document.activeElement).toBe(active());
  });

  it('lets nothing be written in a map that is read only', () => {
    const { press } = show(DEBATE, { access: 'salvaged' });
    press('Enter');
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('goes to what begins with the letters typed', () => {
    const { press, selected } = show();
    press('o');
    expect(selected()).toEqual(['o']);
    press('1');
    expect(selected()).toEqual(['o']);
  });

  it('makes few lines of a map of 5,000, and goes to its end', () => {
    const { lines, press, active } = show(createRandomMap(createRandom(3), { statements: 5_000 }));
    expect(lines().length).toBeLessThan(60);
    press('End');
    expect(lines().length).toBeLessThan(60);
    expect(document.activeElement).toBe(active());
  });
});
