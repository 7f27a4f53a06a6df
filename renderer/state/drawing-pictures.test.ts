import { expect, it, vi } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { foreseeSvg } from './drawing-pictures.ts';
import { wishForMap } from './saving-pictures.ts';

function start(statements: number) {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  const { workspace } = openWorkspace(createRandomMap(createRandom(1), { statements }));
  const halt = new AbortController();
  const foreseeing = foreseeSvg(workspace, wishForMap('svg', 1, 'light'), halt.signal);
  return { idle, halt, foreseeing };
}

it('draws for nobody only while the window has nothing else to do, and no further once it is called off', async () => {
  const { idle, halt, foreseeing } = start(1_000);
  expect(idle).toHaveLength(1);
  halt.abort(new Error('no longer'));
  idle.shift()?.();
  await expect(foreseeing).rejects.toThrow('no longer');
  expect(idle).toEqual([]);
});

it('draws nothing for nobody of a large map', async () => {
  const { idle, foreseeing } = start(1_001);
  await foreseeing;
  expect(idle).toEqual([]);
});
