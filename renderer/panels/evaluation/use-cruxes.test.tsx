import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { findCruxes } from '../../../shared/reasoning/cruxes.ts';
import { evaluateNow } from '../../state/evaluation.ts';
import { NO_SUPPOSITIONS } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { CruxHeat } from './crux-heat.tsx';
import { CruxList } from './crux-list.tsx';

// Too many to be weighed within a moment, and nothing in a ring.
const LINES = Array.from(
  { length: 800 },
  (_, index) => `r${index} ${index % 3 === 0 ? 'attacks' : 'supports'} M`,
);

describe('the cruxes of a large map', () => {
  it('are weighed beside the window, and are what weighing here gives', async () => {
    const map = readNotation(`motion M\n${LINES.join('\n')}`);
    const { workspace } = openWorkspace(map);
    const asked: string[] = [];
    const background: typeof workspace.background = {
      run: (name, input, pace) => {
        asked.push(name);
        return workspace.background.run(name, input, pace);
      },
    };
    act(() => workspace.session.setState({ heat: new Map() }));
    renderInWorkspace({ ...workspace, background }, <CruxHeat />);
    const readHeat = () => workspace.session.getState().heat;
    await waitUntil(() => expect(readHeat()?.size).toBeGreaterThan(0));
    const motion = findMotionId(map);
    if (motion === null) throw new Error('There is no motion');
    const cruxes = findCruxes(evaluateNow(map, NO_SUPPOSITIONS), motion);
    const changes = new Map(cruxes.map(({ id, change }) => [id, Math.round(change * 100) + 0]));
    for (const [id, heat] of readHeat() ?? []) {
      expect(heat.change).toBe(changes.get(id));
    }
    expect(asked).toEqual(['weighCruxes']);
  }, 30_000);

  it('show on the cards as far as they are weighed, can be stopped, and weighed again', async () => {
    const map = readNotation(`motion M\n${LINES.join('\n')}`);
    const motion = findMotionId(map);
    if (motion === null) throw new Error('There is no motion');
    const { workspace } = openWorkspace(map);
    const evaluation = evaluateNow(map, NO_SUPPOSITIONS);
    const [first] = findCruxes(evaluation, motion);
    let isHeld = true;
    const signals: (AbortSignal | undefined)[] = [];
    const background: typeof workspace.background = {
      ...workspace.background,
      run: (name, input, pace) => {
        signals.push(pace?.signal);
        if (!isHeld) return workspace.background.run(name, input, pace);
        pace?.onProgress?.(0.42, [first] as never); // What the weighing of cruxes tells.
        return new Promise(() => undefined);
      },
    };
    act(() => workspace.session.setState({ heat: new Map() }));
    renderInWorkspace(
      { ...workspace, background },
      <>
        <CruxHeat />
        <CruxList map={map} evaluation={evaluation} motion={motion} />
      </>,
    );
    const readHeat = () => workspace.session.getState().heat;
    await waitUntil(() => expect([...(readHeat()?.keys() ?? [])]).toEqual([first?.id]));

    const stop = findByName('Stop');
    stop.focus();
    press(stop);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(document.body.textContent).toContain('Stopped at 42%');
    expect(document.activeElement).toBe(findByName('Start again'));

    isHeld = false;
    press(findByName('Start again'));
    await waitUntil(() => expect(readHeat()?.size).toBe(LINES.length));
    expect(signals).toHaveLength(2);
  }, 30_000);
});
