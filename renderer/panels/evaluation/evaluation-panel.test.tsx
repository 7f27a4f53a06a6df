import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import { findDeciding } from '../../state/deciding.ts';
import { undoLast } from '../../state/editing.ts';
import { openPanel, select, togglePanel } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { find, findByName, press, render, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { EvaluationPanel } from './evaluation-panel.tsx';
import { WhatIfBar } from './what-if-bar.tsx';

const MAP = readNotation(`
  motion M "Homework should go"
  claim r "Children need rest" @0.9
  claim o "Practice makes perfect" @0.6
  r supports M
  o attacks M as a
`);

function show(map = MAP) {
  const { workspace } = openWorkspace(map);
  togglePanel(workspace.session, 'evaluation');
  const { container } = renderInWorkspace(
    workspace,
    <>
      <WhatIfBar />
      <EvaluationPanel />
    </>,
  );
  return {
    workspace,
    text: () => container.textContent ?? '',
    steps: () =>
      [...container.querySelectorAll('ol')].map((list) =>
        [...list.querySelectorAll('button')].map((button) => button.textContent),
      ),
    pick: (id: string) => act(() => select(workspace.session, [id as StatementId])),
  };
}

describe('EvaluationPanel', () => {
  it('says how the motion comes out, in words and as a number, and why', () => {
    const { text, steps } = show();
    expect(text()).toContain('The motion falls');
    expect(text()).toContain('Strength 65 of 100');
    expect(text()).toContain('Here the two answers differ');
    expect(steps()[0]).toEqual([
      'Homework should gofalls: an objection to it stands',
      '“Practice makes perfect” attacks “Homework should go”stands: its premises stand, and nothing undercuts it',
      'Practice makes perfectstands: nothing attacks it',
    ]);
  });

  it('comes to the part that is asked for, but takes no field from one who writes by then', async () => {
    const { workspace, pick } = show();
    pick('r');
    await act(() => runCommand(workspace, 'statement.why'));
    expect(document.activeElement).toBe(find('ol'));
    render(<textarea />);
    find('textarea').focus();
    await act(() => runCommand(workspace, 'statement.whatIf'));
    expect(document.activeElement).toBe(find('textarea'));
    expect(workspace.session.getState().askedPart).toBeNull();
  });

  it('has the focus as somebody opens it, and not at the start', () => {
    const { workspace } = openWorkspace(MAP);
    render(<textarea />);
    find('textarea').focus();
    renderInWorkspace(workspace, <EvaluationPanel />);
    expect(document.activeElement).toBe(find('textarea'));
    openPanel(workspace.session, 'evaluation');
    const opened = renderInWorkspace(workspace, <EvaluationPanel />);
    expect(document.activeElement).toBe(opened.container.querySelector('h2'));
  });

  it('begins at the part that it was opened for', () => {
    const { workspace } = openWorkspace(MAP);
    workspace.session.setState({ openedPanel: 'evaluation', askedPart: 'why' });
    renderInWorkspace(workspace, <EvaluationPanel />);
    expect(document.activeElement).toBe(find('ol'));
  });

  it('tells screen readers how the motion comes out', () => {
    show();
    const told = [...document.querySelectorAll('[role=status]')].map((each) => each.textContent);
    expect(told).toEqual(['The motion falls']);
  });

  it('ranks what the motion hangs on', async () => {
    const { steps } = show();
    // A slow machine weighs them beside the window.
    await waitUntil(() => {
      const [, cruxes] = steps();
      expect(cruxes).toEqual([
        'Children need restWithout it the motion loses 45 · flips at credence 60',
        'Practice makes perfectWithout it the motion gains 30 · flips at credence 90 · the motion stands without it',
      ]);
    });
  });

  it('tries what if, without touching the map, until it is kept', () => {
    const { workspace, text, pick } = show();
    pick('o');
    press(findByName('Rejected'));
    expect(text()).toContain('The motion stands');
    expect(text()).toContain('What if: 1 change');
    expect(workspace.document.getState().map).toBe(MAP);
    press(findByName('Discard'));
    expect(text()).toContain('The motion falls');
    press(findByName('Left out'));
    press(findByName('Keep'));
    expect(workspace.document.getState().map.statements.has('o' as StatementId)).toBe(false);
    expect(text()).not.toContain('What if: ');
    act(() => undoLast(workspace));
    expect(workspace.document.getState().map).toEqual(MAP);
  });

  it('lists the ways to decide what is open', () => {
    const { text } = show(
      readNotation('motion M\nclaim p\nclaim q\np attacks q\nq attacks p\np supports M'),
    );
    expect(text()).toContain('The motion is open');
    expect(text()).toContain('2 ways to decide what is open');
    expect(text()).toContain('They agree on nothing that is open.');
  });

  it('shows what decides on the map, and stays with it while one goes from step to step', () => {
    const { workspace, pick, text } = show();
    const seen: string[] = [];
    const viewer = { show: (id: string) => seen.push(id), reveal: () => undefined };
    act(() => workspace.session.setState({ viewer: viewer as never }));
    const deciding = () =>
      findDeciding(workspace.document.getState().map, workspace.session.getState());
    expect(deciding()).toBe(null);
    press(findByName('Show on the map'));
    expect(deciding()).toEqual(new Set(['M', 'a', 'o']));
    expect(seen).toEqual(['M']);
    pick('r');
    expect(deciding()).toEqual(new Set(['M', 'a', 'o']));
    expect(text()).toContain('falls: an objection to it stands');
    press(findByName('Show on the map'));
    expect(deciding()).toBe(null);
    expect(seen).toEqual(['M']);
  });

  it('says in plain words what each of its parts and each choice is about', () => {
    const { pick } = show();
    pick('r');
    const parts = [...document.querySelectorAll('section section, fieldset, input[type=range]')];
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect(part.getAttribute('aria-description')).toMatch(/\w+ \w+/);
    for (const heading of document.querySelectorAll('h3'))
      expect(heading.getAttribute('data-tip')).toMatch(/\w+ \w+/);
    for (const word of ['As it is', 'Accepted', 'Rejected', 'Left out']) {
      expect(findByName(word).getAttribute('data-tip')).toMatch(/\w+ \w+/);
    }
  });

  it('goes to what a step names', () => {
    const { workspace } = show();
    press(findByName('Practice makes perfectstands: nothing attacks it'));
    expect([...workspace.session.getState().selection]).toEqual(['o']);
  });
});
