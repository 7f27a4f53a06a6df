import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { commit } from '../state/editing.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { glideFrom } from './glide.ts';

const CARD = 'M' as StatementId;

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.splice(handle - 1, 1));
});

function move(x: number) {
  const { workspace } = openWorkspace(readNotation('motion M'));
  const before = workspace.geometry.getState();
  const { map } = workspace.document.getState();
  commit(workspace, moveStatements(map, new Map([[CARD, { x, y: 0 }]])), 'submenu.nudge');
  glideFrom(workspace, before);
  const xOf = () => workspace.geometry.getState().boxes.get(CARD)?.x;
  const draw = (now: number) => frames.shift()?.(now);
  return { workspace, xOf, draw };
}

describe('glideFrom', () => {
  it('shows a card on its way, and at rest within 200 ms; the map is as it is to be at once', () => {
    const { workspace, xOf, draw } = move(1000);
    expect(workspace.document.getState().map.statements.get(CARD)?.at.x).toBe(1000);
    expect(xOf()).toBe(0);
    draw(5000);
    draw(5060);
    expect(xOf()).toBeGreaterThan(0);
    expect(xOf()).toBeLessThan(1000);
    draw(5200);
    expect(xOf()).toBe(1000);
    expect([frames.length, workspace.session.getState().livePositions.size]).toEqual([0, 0]);
    expect(workspace.session.getState().gliding).toBeNull();
  });

  it('ends at once when the map is edited', () => {
    const { workspace, xOf } = move(1000);
    const { map } = workspace.document.getState();
    commit(workspace, moveStatements(map, new Map([[CARD, { x: 70, y: 0 }]])), 'submenu.nudge');
    expect([xOf(), frames.length]).toEqual([70, 0]);
  });

  it('leaves the picture to a drag that begins meanwhile', () => {
    const { workspace, xOf, draw } = move(1000);
    draw(5000);
    workspace.session.setState({ livePositions: new Map([[CARD, { x: 40, y: 40 }]]) });
    draw(5050);
    expect([xOf(), frames.length]).toEqual([40, 0]);
  });

  it('does nothing where nothing has moved', () => {
    expect([move(0).xOf(), frames.length]).toEqual([0, 0]);
  });
});
