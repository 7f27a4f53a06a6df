import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import { evaluateNow } from '../../state/evaluation.ts';
import { NO_SUPPOSITIONS } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { ViewList } from './view-list.tsx';

/** So many pairs of claims that attack each other. */
function show(pairs: number) {
  const lines = Array.from(
    { length: pairs },
    (_, at) => `a${at} attacks b${at}\nb${at} attacks a${at}`,
  );
  const map = readNotation(['motion M', 'S supports M', 'claim S "Sure"', ...lines].join('\n'));
  const { workspace } = openWorkspace(map);
  const signals: (AbortSignal | undefined)[] = [];
  let isHeld = false;
  const background: typeof workspace.background = {
    ...workspace.background,
    run: (name, input, pace) => {
      signals.push(pace?.signal);
      return isHeld ? new Promise(() => undefined) : workspace.background.run(name, input, pace);
    },
  };
  const evaluation = evaluateNow(map, NO_SUPPOSITIONS);
  const held = { ...workspace, background };
  const render = () => renderInWorkspace(held, <ViewList map={map} evaluation={evaluation} />);
  return {
    workspace: held,
    signals,
    hold: (held: boolean) => {
      isHeld = held;
    },
    render,
    text: () => document.body.textContent,
  };
}

describe('the views of a map', () => {
  it('are there at once where little is open, each with what stands in it', () => {
    const { render, signals, text } = show(2);
    render();
    expect(text()).toContain('4 ways to decide what is open');
    expect(text()).toContain('They agree on nothing that is open.');
    expect(text()).toContain('Decides everything (stable)');
    expect(signals).toEqual([]);
  });

  it('are looked for beside the window where much is open, until that is stopped, and again', async () => {
    const { render, signals, text, hold, workspace } = show(300);
    hold(true);
    render();
    await waitUntil(() => expect(signals).toHaveLength(1));
    expect(text()).toContain('Looking for');
    await act(() => runCommand(workspace, 'view.stopEvaluating'));
    expect(text()).toContain('Stopped before');
    expect(signals[0]?.aborted).toBe(true);
    hold(false);
    press(findByName('Start again'));
    await waitUntil(() => expect(text()).toContain('There are more ways to decide what is open'));
    expect(text()).toContain('and 292 more');
    expect(text()).toContain('and 56 more');
    expect(text()).not.toContain('They agree on nothing');
    expect(signals).toHaveLength(2);
  });
});
