import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { commit, commitMoving, redoNext, undoLast } from '../state/editing.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { listBoxes } from './find-boxes.ts';
import { glideTo } from './glide.ts';

const CARD = 'M' as StatementId;

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.splice(handle - 1, 1));
});

function move(x: number) {
  const { workspace } = openWorkspace(readNotation('motion M'));
  const viewer: Partial<CanvasViewer> = { glideTo: (map) => glideTo(workspace, map) };
  workspace.session.setState({ viewer: viewer as CanvasViewer });
  const { map } = workspace.document.getState();
  commitMoving(workspace, moveStatements(map, new Map([[CARD, { x, y: 0 }]])), 'submenu.nudge');
  const xOf = () => workspace.geometry.getState().boxes.get(CARD)?.x;
  const draw = (now: number) => frames.shift()?.(now);
  return { workspace, xOf, draw };
}

describe('glideTo', () => {
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

  it('leads no line to where a card will lie before it is on its way', () => {
    const { workspace } = openWorkspace(readNotation('motion M\n r supports M as a'));
    const { geometry, document, session } = workspace;
    const viewer: Partial<CanvasViewer> = { glideTo: (map) => glideTo(workspace, map) };
    session.setState({ viewer: viewer as CanvasViewer });
    const before = geometry.getState().routes.get('a' as ArgumentId);
    const seen = new Set<unknown>();
    geometry.subscribe(({ routes }) => void seen.add(routes.get('a' as ArgumentId)));
    const moves = new Map([[CARD, { x: 900, y: 0 }]]);
    commitMoving(workspace, moveStatements(document.getState().map, moves), 'submenu.nudge');
    expect([...seen]).toEqual([before]);
  });

  it('shows what undo and redo move on its way, one after the other', () => {
    const { workspace, xOf, draw } = move(1000);
    undoLast(workspace);
    expect(xOf()).toBe(1000);
    redoNext(workspace);
    expect([xOf(), frames.length]).toEqual([0, 1]);
    draw(0);
    draw(200);
    expect([xOf(), workspace.session.getState().gliding]).toEqual([1000, null]);
  });

  it('has the whole map reach as far as it will at rest', () => {
    const { workspace } = move(1000);
    expect(listBoxes(workspace).map(({ x }) => x)).toEqual([1000]);
    expect(listBoxes(workspace, [CARD]).map(({ x }) => x)).toEqual([0]);
  });

  it('does nothing where nothing has moved', () => {
    expect([move(0).xOf(), frames.length]).toEqual([0, 0]);
  });
});
