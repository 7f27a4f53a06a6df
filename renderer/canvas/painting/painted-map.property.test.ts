// biome-ignore lint/style/noRestrictedImports: the test compares pixels, and this page's stand-in has no canvas.
import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import { PALETTES } from '../../../shared/drawing/palette.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { createDice, type Dice } from '../../../shared/model/random-text.ts';
import { drawEdit } from '../../../shared/model/testing/random-edit.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { commit, undoLast } from '../../state/editing.ts';
import { searchFor, startSearch } from '../../state/searching.ts';
import { select } from '../../state/session-store.ts';
import type { Workspace } from '../../state/workspace.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { createMapIndex, type MapIndex } from '../map-index.ts';
import { startPainting } from './painted-map.ts';

const SIZE = { width: 240, height: 180 };
const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
// One for each level of detail, and the largest twice.
const ZOOMS = [0.07, 0.2, 0.33, 0.6, 1.3];

// Skia smooths a curve that a clip cuts a shade otherwise, in the pixels beside the cut.
const MOST_SHADE = 64;
const SEEN_SHADE = 8;
const MOST_SHADED = 48;

let nowMs = 0;
/** How long a look at the clock takes: the more, the shorter are slices, and the more is painted unseen. */
let lookMs = 0;

function createPage() {
  const canvas = createCanvas(SIZE.width, SIZE.height);
  return Object.assign(canvas, { clientWidth: SIZE.width }) as unknown as HTMLCanvasElement;
}

interface Painted {
  readonly workspace: Workspace;
  readonly index: MapIndex;
  readonly elements: Set<CanvasId>;
  readonly flow: ReturnType<typeof createFlow>;
}

function createFlow(zoom: number, x: number, y: number) {
  const listeners = new Set<() => void>();
  let state = { transform: [x, y, zoom] as [number, number, number], ...SIZE };
  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    move: (transform: [number, number, number]) => {
      state = { ...state, transform };
      for (const listener of listeners) listener();
    },
  };
}

function paint(parts: Painted) {
  const canvas = createPage();
  const fonts = { isAwaited: () => false, isAnyAwaited: () => false };
  const painted = startPainting({ ...parts, fonts, canvas, onPainted: () => {} }, PALETTES.light);
  return { canvas, painted };
}

function readPixels(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, SIZE.width, SIZE.height).data;
  if (pixels === undefined) throw new Error('There is no picture');
  return pixels;
}

/** What of two pictures could be told apart, and where; `none` for nothing. */
function describeDifference(first: Uint8ClampedArray, second: Uint8ClampedArray): string {
  const shades = [...first].map((value, at) => Math.abs(value - (second[at] ?? 0)));
  const most = shades.reduce((high, shade) => Math.max(high, shade), 0);
  const count = shades.filter((shade) => shade > SEEN_SHADE).length;
  if (most <= MOST_SHADE && count <= MOST_SHADED) return 'none';
  const pixel = Math.floor(shades.indexOf(most) / 4);
  const [x, y] = [pixel % SIZE.width, Math.floor(pixel / SIZE.width)];
  return `${count} values, by ${most} at ${x}, ${y}`;
}

/** Everything that was asked for is done. */
function settle({ index }: Painted): void {
  // Lines that are found later are shown when they are; here both pictures have all.
  index.findArguments(EVERYWHERE);
  for (let round = 0; round < 400 && vi.getTimerCount() > 0; round += 1) vi.runOnlyPendingTimers();
  expect(vi.getTimerCount()).toBe(0);
}

/** What one does to a map, and what the canvas does by itself. */
const ACTS: Readonly<Record<string, (parts: Painted, dice: Dice, serial: number) => unknown>> = {
  edit: ({ workspace }, dice, serial) =>
    commit(
      workspace,
      drawEdit(dice, workspace.document.getState().map, serial).make(
        workspace.document.getState().map,
      ),
      'command.statement.edit',
    ),
  undo: ({ workspace }) => undoLast(workspace),
  select: ({ workspace }, dice) => select(workspace.session, drawThings(workspace, dice, 5)),
  drag: ({ workspace }, dice) => {
    const { map } = workspace.document.getState();
    const things = [...map.statements.values(), ...map.notes.values()];
    const livePositions = new Map(
      things
        .filter(() => dice.below(8) === 0)
        .map(({ id, at }) => [
          id,
          { x: at.x + dice.below(200) - 100, y: at.y + dice.below(90) - 45 },
        ]),
    );
    workspace.session.setState({ livePositions });
  },
  letGo: ({ workspace }) => workspace.session.setState({ livePositions: new Map() }),
  search: ({ workspace }, dice) => {
    startSearch(workspace);
    searchFor(workspace, ['', 'a', 'the', '保'][dice.below(4)] ?? '');
  },
  pan: ({ flow }, dice) => {
    const [x, y, zoom] = flow.getState().transform;
    flow.move([x + dice.below(80) - 40, y + dice.below(80) - 40, zoom]);
  },
};

function drawThings({ document }: Workspace, dice: Dice, most: number): readonly CanvasId[] {
  const { statements, arguments: arguments_, notes } = document.getState().map;
  const ids: readonly CanvasId[] = [...statements.keys(), ...arguments_.keys(), ...notes.keys()];
  return Array.from({ length: dice.below(most + 1) }, () => ids[dice.below(ids.length)]).filter(
    (id) => id !== undefined,
  );
}

/** Cards become elements and stop to be ones, as mounting has it. */
function mount(
  { elements, workspace }: Painted,
  dice: Dice,
  { repaintSoon }: { readonly repaintSoon: () => void },
): void {
  for (const id of drawThings(workspace, dice, 4)) {
    if (elements.has(id)) elements.delete(id);
    else elements.add(id);
  }
  repaintSoon();
}

function open(seed: number, zoom: number): Painted {
  const random = createRandom(seed);
  const map = createRandomMap(random, { statements: 14 });
  const { workspace } = openWorkspace(map);
  const statements = [...map.statements.values()];
  const centre = statements[seed % statements.length]?.at ?? { x: 0, y: 0 };
  const flow = createFlow(
    zoom,
    SIZE.width / 2 - centre.x * zoom + 0.3,
    SIZE.height / 2 - centre.y * zoom,
  );
  return { workspace, index: createMapIndex(workspace), elements: new Set(), flow };
}

beforeEach(() => {
  nowMs = 0;
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  vi.spyOn(performance, 'now').mockImplementation(() => {
    nowMs += lookMs;
    return nowMs;
  });
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => '#2456c7' }));
  vi.spyOn(document, 'createElement').mockImplementation(() => createPage());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'fonts');
});

it('shows after any number of parts what painting all of it anew shows, pixel for pixel', async () => {
  const names = [...Object.keys(ACTS), 'mount', 'wait'];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...ZOOMS),
      fc.constantFrom(0, 9, 30),
      fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 12 }),
      async (seed, zoom, look, acts) => {
        lookMs = look;
        const parts = open(seed, zoom);
        const dice = createDice(createRandom(seed + 1));
        const { canvas, painted } = paint(parts);
        settle(parts);
        for (const [serial, name] of acts.entries()) {
          if (name === 'mount') mount(parts, dice, painted);
          else ACTS[name]?.(parts, dice, serial);
          await Promise.resolve();
          // Most often something else happens before all of it is done.
          if (name === 'wait') settle(parts);
          else for (let step = dice.below(4); step > 0; step -= 1) vi.advanceTimersToNextTimer();
        }
        settle(parts);
        const whole = paint(parts);
        settle(parts);
        const [inParts, atOnce] = [readPixels(canvas), readPixels(whole.canvas)];
        painted.end();
        whole.painted.end();
        expect(describeDifference(inParts, atOnce)).toBe('none');
      },
    ),
    { seed: 20261128, numRuns: 60 },
  );
});
