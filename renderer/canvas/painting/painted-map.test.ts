import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import { PALETTES } from '../../../shared/drawing/palette.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { commit } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { createMapIndex } from '../map-index.ts';
import { startPainting } from './painted-map.ts';

const LINE_MS = 1;
const MANY = 1000;
const WIDTH = 400;
// More than what is painted at once from afar.
const LARGE = 1_600;

let nowMs = 0;

/** A pen that leaves no trace. */
function createPen(drawImage = () => {}): object {
  const get = (_: object, name: string) =>
    name === 'drawImage' ? drawImage : () => ({ width: 0 });
  return new Proxy({}, { get, set: () => true });
}

/** A map at rest of which no line has been found, with an index where each takes some time. */
function open({
  width = WIDTH,
  lines = MANY,
  map = readNotation('motion M\na supports M'),
  drawImage = () => {},
  isAnyAwaited = (): boolean => false,
} = {}) {
  const { workspace } = openWorkspace(map);
  const index = createMapIndex(workspace);
  let left = lines;
  const findArguments: typeof index.findArguments = (_, mayGoOn = () => true) => {
    while (left > 0 && mayGoOn()) {
      left -= 1;
      nowMs += LINE_MS;
    }
    return [];
  };
  const canvas = document.createElement('canvas');
  vi.spyOn(canvas, 'getContext').mockReturnValue(createPen(drawImage) as CanvasRenderingContext2D);
  vi.spyOn(canvas, 'clientWidth', 'get').mockReturnValue(WIDTH);
  const state = { transform: [0, 0, 1] as [number, number, number], width, height: 300 };
  const listeners = new Set<() => void>();
  const flow = {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const look = (x: number, zoom: number) => {
    state.transform = [x, 0, zoom];
    tell();
  };
  const giveRoom = (height: number) => {
    state.height = height;
    tell();
  };
  const locate = vi.spyOn(index, 'locateCardsIn');
  const onPainted = vi.fn();
  const fonts = { isAwaited: () => false, isAnyAwaited };
  const parts = { canvas, workspace, fonts, flow, onPainted, elements: new Set<never>() };
  const painted = startPainting({ ...parts, index: { ...index, findArguments } }, PALETTES.light);
  return {
    workspace,
    painted,
    onPainted,
    canvas,
    state,
    look,
    giveRoom,
    locate,
    countLeft: () => left,
  };
}

describe('the painted map', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
    vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
    // This page's stand-in has no fonts.
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    Reflect.deleteProperty(document, 'fonts');
  });

  it('finds all lines of a view that rests, and says only then that it is whole', async () => {
    const { onPainted, countLeft } = open();
    vi.advanceTimersToNextFrame();
    expect(countLeft()).toBeGreaterThan(0);
    expect(onPainted).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(countLeft()).toBe(0);
    await vi.waitFor(() => expect(onPainted).toHaveBeenCalledTimes(1));
  });

  it('says that a view is whole once the fonts of all its text are there', async () => {
    let isAnyAwaited = true;
    const { onPainted } = open({ isAnyAwaited: () => isAnyAwaited });
    vi.runAllTimers();
    await new Promise((resolve) => setImmediate(resolve));
    expect(onPainted).not.toHaveBeenCalled();
    isAnyAwaited = false;
    document.fonts.dispatchEvent(new Event('loadingdone'));
    vi.runAllTimers();
    await vi.waitFor(() => expect(onPainted).toHaveBeenCalledTimes(1));
  });

  it('lets the window answer while it finds those of a first picture', () => {
    const { countLeft } = open({ lines: 100 });
    vi.advanceTimersToNextFrame();
    expect(countLeft()).toBeGreaterThan(0);
    while (countLeft() > 0) {
      const before = nowMs;
      vi.advanceTimersToNextTimer();
      expect(nowMs - before).toBeLessThan(50);
    }
  });

  it('finds no more of them for a map that is being left', () => {
    const { painted, countLeft } = open({ lines: 100 });
    vi.advanceTimersToNextFrame();
    const left = countLeft();
    painted.end();
    vi.runAllTimers();
    expect(countLeft()).toBe(left);
  });

  it('waits for nothing with a first picture that is to be seen at once', async () => {
    const { painted, countLeft, onPainted } = open({ lines: 100 });
    painted.showSoon();
    await Promise.resolve();
    expect(countLeft()).toBe(0);
    vi.runAllTimers();
    await vi.waitFor(() => expect(onPainted).toHaveBeenCalledTimes(1));
  });

  it('goes on finding them where only a part has been painted anew meanwhile', async () => {
    const { workspace, onPainted, countLeft } = open();
    vi.advanceTimersToNextFrame();
    workspace.session.setState({ search: { query: 'a', current: null, asked: 1 } });
    vi.advanceTimersToNextFrame();
    expect(onPainted).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(countLeft()).toBe(0);
    await vi.waitFor(() => expect(onPainted).toHaveBeenCalledTimes(1));
  });

  it('finds nothing of a large map while it is changed and looked at from elsewhere, until that rests', async () => {
    const map = createRandomMap(createRandom(5), { statements: LARGE });
    const { workspace, look, locate } = open({ lines: 0, map });
    look(0, 0.05);
    vi.runAllTimers();
    locate.mockClear();
    look(-1, 0.05);
    await Promise.resolve();
    expect(locate).toHaveBeenCalled();
    vi.runAllTimers();
    locate.mockClear();
    const [id] = map.statements.keys();
    if (id === undefined) throw new Error('There is no statement');
    const edit = moveStatements(map, new Map([[id, { x: 9000, y: 9000 }]]));
    commit(workspace, edit, 'submenu.nudge');
    for (let step = 2; step < 6; step += 1) {
      look(-step, 0.05);
      await Promise.resolve();
      vi.advanceTimersToNextFrame();
    }
    expect(locate).not.toHaveBeenCalled();
    nowMs += LARGE;
    vi.runAllTimers();
    expect(locate).toHaveBeenCalled();
  });

  it('lets the window answer while a large map is painted that nobody has opened', () => {
    const map = createRandomMap(createRandom(5), { statements: LARGE });
    const drawImage = vi.fn();
    const unseen = createPen() as CanvasRenderingContext2D;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(unseen);
    const { look } = open({ lines: 0, map, drawImage });
    look(0, 0.05);
    vi.runAllTimers();
    expect(drawImage).toHaveBeenCalledTimes(1);
  });

  it('keeps what is seen of a large map that is given other room, and lets the window answer meanwhile', async () => {
    const map = createRandomMap(createRandom(5), { statements: LARGE });
    const drawImage = vi.fn();
    const unseen = createPen() as CanvasRenderingContext2D;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(unseen);
    const { canvas, look, giveRoom } = open({ lines: 0, map, drawImage });
    look(0, 0.05);
    vi.runAllTimers();
    drawImage.mockClear();
    giveRoom(340);
    await Promise.resolve();
    expect(canvas.height).toBe(340);
    expect(drawImage).toHaveBeenCalled();
  });

  it('paints a view that moves within a frame before that frame is seen', async () => {
    const { look, locate } = open({ lines: 0 });
    vi.runAllTimers();
    locate.mockClear();
    requestAnimationFrame(() => look(-100, 1));
    vi.advanceTimersToNextFrame();
    await Promise.resolve();
    expect(locate.mock.calls.length).toBeGreaterThan(0);
  });

  it('paints the last of several moves of the view in one frame, and what else is due along with them', async () => {
    const { look, locate, painted } = open({ lines: 0 });
    vi.runAllTimers();
    locate.mockClear();
    look(-100, 1);
    await Promise.resolve();
    const once = locate.mock.calls.length;
    painted.request();
    look(-200, 1);
    look(-300, 1);
    await Promise.resolve();
    expect(locate).toHaveBeenCalledTimes(once);
    vi.runAllTimers();
    expect(locate).toHaveBeenCalledTimes(2 * once);
  });

  it('waits a frame for a window that was not laid out yet', () => {
    const { canvas, state } = open({ width: 500 });
    vi.advanceTimersToNextFrame();
    expect(canvas.width).not.toBe(500);
    state.width = WIDTH;
    vi.advanceTimersToNextFrame();
    expect(canvas.width).toBe(WIDTH);
  });

  it('says nothing of what was left before it was seen', () => {
    const { painted, onPainted, countLeft } = open({ lines: 1 });
    vi.advanceTimersToNextFrame();
    expect(countLeft()).toBe(0);
    painted.end();
    vi.runAllTimers();
    expect(onPainted).not.toHaveBeenCalled();
  });

  it('paints nothing any more for elements that go with the rest of a map', async () => {
    const { painted, canvas } = open({ lines: 0 });
    painted.repaintSoon();
    painted.end();
    await Promise.resolve();
    expect(canvas.width).not.toBe(WIDTH);
  });
});
