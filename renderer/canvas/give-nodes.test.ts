import { afterEach, describe, expect, it, vi } from 'vitest';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { commit } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import type { CanvasNode } from './canvas-node.ts';
import { startGivingNodes } from './give-nodes.ts';

const [M, R, S] = ['M' as StatementId, 'r' as StatementId, 's' as StatementId];

function open() {
  const { workspace } = openWorkspace(readNotation('motion M\n r supports M\n s attacks M'));
  const given: CanvasNode[][] = [];
  const mounted: ReadonlySet<CanvasId> = new Set([M, R, S]);
  const mounting = { read: () => mounted, subscribe: () => () => {} };
  const end = startGivingNodes(workspace, mounting, {
    getState: () => ({ setNodes: (nodes) => void given.push(nodes) }),
  });
  const changedBy = (act: () => void) => {
    const [count, before = []] = [given.length, given.at(-1)];
    act();
    expect(given.length).toBeLessThanOrEqual(count + 1);
    return given
      .slice(count)
      .flatMap((nodes) => nodes.filter((node) => !before.includes(node)).map(({ id }) => id));
  };
  return { workspace, given, end, changedBy };
}

describe('the nodes that React Flow is given', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('are what is mounted, from the start', () => {
    const { given } = open();
    expect(given.map((nodes) => nodes.map(({ id }) => id))).toEqual([[M, R, S]]);
  });

  it('are the same objects but for what changed, and are not given again where nothing did', () => {
    const { workspace, changedBy } = open();
    const { document, session } = workspace;
    const moved = new Map([[R, { x: 700, y: 700 }]]);
    expect(changedBy(() => session.setState({ livePositions: moved }))).toEqual([R]);
    expect(changedBy(() => session.setState({ livePositions: new Map(moved) }))).toEqual([]);
    const edit = updateStatement(document.getState().map, S, { text: 'No.' });
    expect(changedBy(() => commit(workspace, edit, 'command.statement.edit'))).toEqual([S]);
    expect(changedBy(() => select(session, [M]))).toContain(M);
  });

  it('are looked through once for a change that is told of twice', () => {
    const { workspace } = openWorkspace(readNotation('motion M\n r supports M'));
    const mounted: ReadonlySet<CanvasId> = new Set([M, R]);
    let tell = (): void => {};
    const subscribe = (listener: () => void) => {
      tell = listener;
      return () => {};
    };
    const store = { getState: () => ({ setNodes: () => undefined }) };
    startGivingNodes(workspace, { read: () => mounted, subscribe }, store);
    const look = vi.spyOn(workspace.geometry.getState().boxes, 'get');
    select(workspace.session, [M]);
    expect(look).toHaveBeenCalled();
    look.mockClear();
    tell();
    expect(look).not.toHaveBeenCalled();
  });

  it('are given no longer after the end', () => {
    const { workspace, end, changedBy } = open();
    end();
    expect(changedBy(() => select(workspace.session, [M]))).toEqual([]);
  });

  it('leave lines that nobody has looked at, and keeping all apart, for as many later frames as that takes', () => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
    let nowMs = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 10));
    const { workspace } = openWorkspace(
      readNotation('motion M\n r supports M as a\n s attacks M as b\n t attacks M as c'),
    );
    const mounted = new Set(['a', 'b', 'c'] as CanvasId[]);
    const given: string[][] = [];
    const setNodes = (nodes: CanvasNode[]) => void given.push(nodes.map(({ id }) => id));
    const mounting = { read: () => mounted, subscribe: () => () => {} };
    startGivingNodes(workspace, mounting, { getState: () => ({ setNodes }) });
    expect(given).toEqual([]);
    for (let frame = 0; frame < 20; frame += 1) vi.advanceTimersToNextFrame();
    expect(given).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c']]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
