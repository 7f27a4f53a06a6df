import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { removeEntities } from '../../../shared/model/edits/remove-entities.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { commit, undoLast } from '../../state/editing.ts';
import { togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press, typeInto, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { ValueLenses } from './value-lenses.tsx';

const MAP = readNotation(
  'motion M "Go"\nposition P "Safety" @0.8\nposition Q "Thrift" @0.6\nr supports P\nP supports M\nQ attacks M\ns supports Q',
);

function open() {
  const { workspace, fake } = openWorkspace(MAP);
  renderInWorkspace(workspace, <ValueLenses />);
  act(() => togglePanel(workspace.session, 'valueLenses'));
  const lenses = () => workspace.document.getState().map.details.lenses ?? [];
  const rows = () =>
    [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 2).map((cell) => cell.textContent),
    );
  const field = (label: string, type: string) => {
    const named = [...document.querySelectorAll('label')].find(
      (each) => each.textContent === label,
    );
    const found = document.getElementById(named?.htmlFor ?? '');
    if (!(found instanceof HTMLInputElement) || found.type !== type) throw new Error(label);
    return found;
  };
  return { workspace, fake, lenses, rows, field };
}

describe('ValueLenses', () => {
  it('makes a lens, names it and weighs a position, and shows what comes of it', async () => {
    const { workspace, lenses, rows, field } = open();
    expect(rows()).toEqual([['The map as it is', '✗ falls 55']]);
    press(findByName('New lens'));
    typeInto(field('Name', 'text'), 'A guardian');
    typeInto(field('Thrift', 'range'), '25');
    expect(lenses()).toEqual([{ name: 'A guardian', weights: [{ position: 'Q', weight: 0.25 }] }]);
    await waitUntil(() => expect(rows()[1]).toEqual(['A guardian', '✓ stands 85']));
    act(() => undoLast(workspace));
    act(() => undoLast(workspace));
    expect(lenses()).toEqual([{ name: 'New lens', weights: [] }]);
    press(findByName('Remove lens'));
    expect(lenses()).toEqual([]);
  });

  it('makes one for each position, and keeps a name that is taken from being given twice', () => {
    const { lenses, field } = open();
    press(findByName('One for each position'));
    expect(lenses().map(({ name }) => name)).toEqual(['Safety', 'Thrift']);
    typeInto(field('Name', 'text'), 'Thrift');
    expect(lenses().map(({ name }) => name)).toEqual(['Safety', 'Thrift']);
    expect(document.body.textContent).toContain('Another lens already has that name.');
  });

  it('undoes the renaming of one lens after another one by one', () => {
    const { workspace, lenses, field } = open();
    press(findByName('One for each position'));
    typeInto(field('Name', 'text'), 'Calm');
    press(findByName('Thrift'));
    typeInto(field('Name', 'text'), 'Money');
    expect(lenses().map(({ name }) => name)).toEqual(['Calm', 'Money']);
    act(() => undoLast(workspace));
    expect(lenses().map(({ name }) => name)).toEqual(['Calm', 'Thrift']);
  });

  it('weighs no position that was removed, and weighs it as before once that is undone', () => {
    const { workspace, field } = open();
    press(findByName('New lens'));
    typeInto(field('Thrift', 'range'), '25');
    act(() => {
      const { map } = workspace.document.getState();
      commit(workspace, removeEntities(map, ['Q' as StatementId]), 'command.edit.delete');
    });
    expect(() => field('Thrift', 'range')).toThrow();
    act(() => undoLast(workspace));
    expect(field('Thrift', 'range').value).toBe('25');
  });

  it('fills a table here where a thread breaks, with a word on it', async () => {
    const lines = Array.from({ length: 1200 }, (_, index) => `r${index} supports P`);
    const { workspace } = openWorkspace(
      readNotation(`motion M "Go"\nposition P "Safety"\nP supports M\n${lines.join('\n')}`),
    );
    const background: typeof workspace.background = {
      ...workspace.background,
      run: () => Promise.reject(new Error('out of memory')),
    };
    renderInWorkspace({ ...workspace, background }, <ValueLenses />);
    act(() => togglePanel(workspace.session, 'valueLenses'));
    const cell = () => document.querySelector('tbody td')?.textContent;
    await waitUntil(() => expect(cell()).toMatch(/stands|falls/));
    const { notices } = workspace.session.getState();
    expect(notices.map(({ text }) => text).join()).toContain('out of memory');
  });

  it('gives the table away as Markdown and as CSV', async () => {
    const { fake } = open();
    press(findByName('Copy as Markdown'));
    press(findByName('Export as CSV…'));
    await waitUntil(() => expect(fake.sent('table:save')).toHaveLength(1));
    expect(fake.sent('clipboard:write-text')[0]?.text).toContain('| The map as it is | falls 55 |');
    expect(fake.sent('table:save')[0]?.text).toContain('The map as it is,falls,55,55,55,');
  });
});
