import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import { closePanel, select, togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { serveFonts } from '../../testing/serve-fonts.ts';
import { listExtents, makeWish, startChoices } from './picture-choices.ts';
import { PictureDialog } from './picture-dialog.tsx';

beforeEach(() => {
  // A page of tests is never idle.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});

function open() {
  const { workspace } = openWorkspace(readNotation('motion M\na supports M\nb attacks a'));
  return workspace;
}

const labels = () => [...document.querySelectorAll('label')].map((label) => label.textContent);

function findChoice(label: string): HTMLSelectElement {
  const named = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  const field = document.getElementById(named?.htmlFor ?? '');
  if (!(field instanceof HTMLSelectElement)) throw new Error(label);
  return field;
}

function choose(label: string, value: string): void {
  const field = findChoice(label);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('PictureDialog', () => {
  it('offers of each format what it can have', () => {
    const workspace = open();
    renderInWorkspace(workspace, <PictureDialog />);
    expect(labels()).toEqual([]);
    act(() => togglePanel(workspace.session, 'picture'));
    expect(labels()).toContain('Resolution');
    expect(labels()).not.toContain('Paper');
    choose('Format', 'pdf');
    expect(labels()).toContain('Paper');
    expect(labels()).not.toContain('Resolution');
    choose('Format', 'jpeg');
    expect(labels()).not.toContain('Include the map');
    expect(labels()).not.toContain('Transparent background');
  });

  it.each([
    ['file.exportBranch', 'branch'],
    ['file.exportPicture', 'map'],
  ] as const)('opens at %s with what was asked for: the %s', async (command, extent) => {
    const workspace = open();
    renderInWorkspace(workspace, <PictureDialog />);
    select(workspace.session, ['a' as StatementId]);
    await act(() => runCommand(workspace, command));
    expect(findChoice('Content').value).toBe(extent);
  });

  it('says of title and sources that the map has none, and leaves them out', () => {
    const workspace = open();
    renderInWorkspace(workspace, <PictureDialog />);
    act(() => togglePanel(workspace.session, 'picture'));
    const read = (label: string) => {
      const named = [...document.querySelectorAll('label')].find((l) => l.textContent === label);
      const box = document.getElementById(named?.htmlFor ?? '');
      if (!(box instanceof HTMLInputElement)) throw new Error(label);
      const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
      return [box.disabled, box.checked, hint?.textContent ?? ''];
    };
    expect(read('Title')).toEqual([
      true,
      false,
      'Add a title in the inspector, with nothing selected.',
    ]);
    expect(read('Sources, numbered')).toEqual([true, false, 'The map cites no source.']);
    expect(read('Legend')).toEqual([false, false, '']);
    const titled = { ...workspace.document.getState().map.details, title: 'Uniforms' };
    act(() => workspace.document.setState(({ map }) => ({ map: { ...map, details: titled } })));
    expect(read('Title')).toEqual([false, true, '']);
  });

  it('says beforehand what scale is possible for a map that is too large for a format', () => {
    const map = readNotation('motion M\na supports M');
    const reach = (x: number) => {
      const placed = [...map.statements].map(
        ([id, each], index) => [id, { ...each, at: { x: x * index, y: 0 } }] as const,
      );
      return { ...map, statements: new Map(placed) };
    };
    const { workspace } = openWorkspace(reach(10_000));
    renderInWorkspace(workspace, <PictureDialog />);
    act(() => togglePanel(workspace.session, 'picture'));
    expect(document.body.textContent).not.toContain('too large');
    choose('Format', 'jpeg');
    const told = () => document.querySelector('[role="status"]')?.textContent;
    expect(told()).toContain('The largest scale in this format is 1.5x');
    act(() => workspace.document.setState({ map: reach(30_000) }));
    expect(told()).toContain('even at 1x');
  });
});

it('stays closed where it was closed before the picture was written', async () => {
  serveFonts();
  let finish: (() => void) | null = null;
  const { workspace } = openWorkspace(
    readNotation('motion M'),
    {},
    {
      'picture:finish': () =>
        new Promise((resolve) => {
          finish = () => resolve({ kind: 'saved', name: 'debate.svg', place: '' });
        }),
    },
  );
  const { session } = workspace;
  renderInWorkspace(workspace, <PictureDialog />);
  act(() => togglePanel(session, 'picture'));
  choose('Format', 'svg');
  press(findByName('Export…'));
  await waitUntil(() => expect(finish).not.toBeNull());
  act(() => closePanel(session, 'picture'));
  await act(async () => finish?.());
  await waitUntil(() => expect(session.getState().notices.join()).not.toBe(''));
  expect(session.getState().notices[0]?.text).toContain('debate.svg');
  expect(session.getState().openPanels.has('picture')).toBe(false);
});

describe('what is chosen', () => {
  it('is the whole map at first, and what is selected or shown where that is less', () => {
    const workspace = open();
    expect(listExtents(workspace)).toEqual(['map']);
    act(() => select(workspace.session, ['a' as StatementId]));
    expect(listExtents(workspace)).toEqual(['map', 'branch', 'selection']);
    const choices = startChoices(workspace);
    expect(makeWish(workspace, choices).order.extent).toEqual({ kind: 'map' });
    expect(makeWish(workspace, { ...choices, extent: 'selection' }).order.extent).toEqual({
      kind: 'cards',
      ids: new Set(['a']),
    });
    expect(makeWish(workspace, { ...choices, extent: 'branch' }).order.extent).toMatchObject({
      view: { focus: 'a' },
    });
  });

  it('tells the date only where credits are wished for', () => {
    const workspace = open();
    const choices = startChoices(workspace);
    expect(makeWish(workspace, choices).order.date).toBe('');
    const furniture = { ...choices.furniture, credits: true };
    expect(makeWish(workspace, { ...choices, furniture }).order.date).not.toBe('');
  });
});
