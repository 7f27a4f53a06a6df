import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap } from '../../../shared/model/argument-map.ts';
import type { MapId, StatementId } from '../../../shared/model/ids.ts';
import { createStatement } from '../../../shared/model/statement.ts';
import { select } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { createMapIndex } from '../map-index.ts';
import { createMounting, type FlowStore } from './mounting.ts';

const COLUMNS = 40;
const APART = 400;
const FRAME_MS = 16;
const LONG_MS = 1000;
const SIZE = { width: 900, height: 600 };

const idAt = (column: number) => `s${column}` as StatementId;

/** A row of cards, the first of them in view, with what moves the view; nothing is painted yet. */
function start() {
  const statements = Array.from({ length: COLUMNS }, (_, column) =>
    createStatement({
      id: idAt(column),
      kind: column === 0 ? 'motion' : 'claim',
      text: `Number ${column}`,
      at: { x: column * APART, y: 0 },
    }),
  );
  const { workspace } = openWorkspace(createMap('row' as MapId, { statements }));
  const index = createMapIndex(workspace);
  const mounting = createMounting(workspace, index);
  const view = createView();
  const end = mounting.start(document.createElement('section'), view.store);
  return {
    workspace,
    index,
    mounting,
    view,
    end,
    isMounted: (id: StatementId) => mounting.read().has(id),
  };
}

/** The same, painted and at rest. */
function open() {
  const opened = start();
  opened.mounting.letIn();
  vi.advanceTimersByTime(LONG_MS);
  return opened;
}

function createView() {
  const listeners = new Set<() => void>();
  let state: ReturnType<FlowStore['getState']> = { transform: [0, 0, 1], ...SIZE };
  const store: FlowStore = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    store,
    moveTo: (column: number, zoom = 1) => {
      state = { ...state, transform: [-column * APART * zoom, 0, zoom] };
      for (const listener of listeners) listener();
      vi.advanceTimersByTime(FRAME_MS);
    },
  };
}

describe('what is mounted', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is nothing before the map has been painted, not even what the pointer lies on', () => {
    const { mounting, isMounted } = start();
    const before = mounting.read();
    mounting.hover(idAt(1));
    vi.advanceTimersByTime(LONG_MS);
    expect(mounting.read()).toBe(before);
    mounting.letIn();
    vi.advanceTimersByTime(LONG_MS);
    expect(isMounted(idAt(1))).toBe(true);
  });

  it('is what is in view at rest', () => {
    const { isMounted } = open();
    expect(isMounted(idAt(0))).toBe(true);
    expect(isMounted(idAt(1))).toBe(true);
    expect(isMounted(idAt(10))).toBe(false);
  });

  it('stays the same while the view moves, and follows when it rests', () => {
    const { view, mounting, isMounted } = open();
    const before = mounting.read();
    for (let step = 1; step <= 20; step += 1) view.moveTo(step);
    expect(mounting.read()).toBe(before);
    vi.advanceTimersByTime(LONG_MS);
    expect(isMounted(idAt(20))).toBe(true);
    expect(isMounted(idAt(0))).toBe(false);
  });

  it('takes in at once what comes in hand while the view moves', () => {
    const { view, mounting, workspace, isMounted } = open();
    view.moveTo(10);
    mounting.hover(idAt(10));
    expect(isMounted(idAt(10))).toBe(true);
    select(workspace.session, [idAt(30)]);
    expect(isMounted(idAt(30))).toBe(true);
    expect(isMounted(idAt(11))).toBe(false);
  });

  it('takes in much that is selected from frame to frame, first what was selected last', () => {
    const { workspace, mounting, isMounted } = open();
    const before = mounting.read().size;
    const selected = Array.from({ length: 30 }, (_, column) => idAt(10 + column));
    select(workspace.session, selected);
    expect(isMounted(idAt(39))).toBe(true);
    expect(mounting.read().size).toBeLessThan(before + 10);
    vi.advanceTimersByTime(LONG_MS);
    expect(selected.every(isMounted)).toBe(true);
  });

  it('looks for what is in view in the next frame, however much is taken in hand', () => {
    const { index, view, workspace } = open();
    const find = vi.spyOn(index, 'findStatements');
    select(workspace.session, [idAt(30)]);
    select(
      workspace.session,
      Array.from({ length: COLUMNS }, (_, column) => idAt(column)),
    );
    expect(find).not.toHaveBeenCalled();
    view.moveTo(0);
    expect(find).toHaveBeenCalled();
  });

  it('lets go of what is too small to be read while the view still moves', () => {
    const { view, mounting } = open();
    for (let step = 0; step < 5; step += 1) view.moveTo(0, 0.3);
    expect(mounting.read().size).toBe(0);
  });

  it('waits for rest where the view comes near again, too', () => {
    const { view, mounting, isMounted } = open();
    for (let step = 0; step < 5; step += 1) view.moveTo(0, 0.3);
    for (let step = 0; step < 20; step += 1) view.moveTo(0, 0.5 + step / 50);
    expect(mounting.read().size).toBe(0);
    vi.advanceTimersByTime(LONG_MS);
    expect(isMounted(idAt(0))).toBe(true);
  });

  it('stays the same while a card moves', () => {
    const { workspace, mounting } = open();
    const before = mounting.read();
    for (let step = 1; step <= 20; step += 1) {
      const at = { x: -step * APART, y: 0 };
      workspace.session.setState({ livePositions: new Map([[idAt(1), at]]) });
      vi.advanceTimersByTime(FRAME_MS);
    }
    expect(mounting.read()).toBe(before);
    workspace.session.setState({ livePositions: new Map() });
    vi.advanceTimersByTime(LONG_MS);
    expect(mounting.read()).toEqual(before);
  });

  it('follows nothing after its end', () => {
    const { view, mounting, end } = open();
    const before = mounting.read();
    end();
    view.moveTo(20);
    vi.advanceTimersByTime(LONG_MS);
    expect(mounting.read()).toBe(before);
  });
});
