import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createRandom } from '../../shared/base/random.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { computeGeometry, type Geometry } from './geometry.ts';
import { settleLines } from './settle-lines.ts';

const REST = { positions: new Map(), writing: null };
const SOON_MS = 70;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The map with its first card moved to the right. */
function moveFirst(map: ArgumentMap, by: number): ArgumentMap {
  const [first] = map.statements.values();
  if (first === undefined) throw new Error('The map is empty');
  const edit = moveStatements(map, new Map([[first.id, { x: first.at.x + by, y: first.at.y }]]));
  const next = edit.kind === 'ok' ? applyChange(map, edit.value) : edit;
  if (next.kind === 'error') throw new Error('Nothing was moved');
  return next.value;
}

it('settles lines a piece at a time, and begins anew where another edit comes between', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let now = 0;
  // Every look at the clock takes so long that a slice is a single step.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 3;
    return now;
  });
  const first = createRandomMap(createRandom(5), { statements: 30 });
  const store = createStore<Geometry>(() => computeGeometry(first, REST, null));
  const settled: ArgumentMap[] = [];
  store.subscribe((after, before) => {
    if (after.fieldOf !== before.fieldOf) settled.push(after.fieldOf);
  });
  const edit = (by: number): ArgumentMap => {
    const map = moveFirst(store.getState().map, by);
    store.setState(computeGeometry(map, REST, store.getState()), true);
    return map;
  };
  settleLines(store);
  edit(40);
  await vi.advanceTimersByTimeAsync(SOON_MS);
  const last = edit(500);
  await vi.runAllTimersAsync();
  expect(settled).toEqual([last]);
  const { routes } = store.getState();
  expect(new Map(routes)).toEqual(new Map(computeGeometry(last, REST, null).routes));
});
