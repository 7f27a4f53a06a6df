import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { drawPicture } from '../state/drawing-pictures.ts';
import { wishAsShown } from '../state/saving-pictures.ts';
import { chooseTheme } from '../state/theme.ts';
import type { Workspace } from '../state/workspace.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { serveFonts } from '../testing/serve-fonts.ts';
import { prepareAtRest } from './prepare-at-rest.ts';

const MAP = readNotation('motion M\na supports M');
const EDITED = readNotation('motion M\na supports M\nb attacks M');

beforeEach(() => {
  serveFonts();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const deadline = { timeRemaining: () => 0 };
  vi.stubGlobal('requestIdleCallback', (act: (deadline: object) => void) =>
    setTimeout(() => act(deadline), 1),
  );
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
});
afterEach(() => void vi.useRealTimers());

function start() {
  const { workspace } = openWorkspace(MAP, { isFile: true });
  // Nothing is drawn beside the window.
  const background = { run: () => Promise.reject(new Error('no threads')) };
  const prepared = { ...workspace, background };
  return { workspace: prepared, stop: prepareAtRest(prepared) };
}

/** Whether the SVG that the menu writes is there already. */
async function isDrawn(workspace: Workspace): Promise<boolean> {
  const encode = vi.spyOn(TextEncoder.prototype, 'encode').mockClear();
  await drawPicture(workspace, wishAsShown(workspace, 'svg', 1));
  return encode.mock.calls.length === 0;
}

/** Waits until an SVG has been written to its end. */
async function awaitDrawn(): Promise<void> {
  const encode = vi.spyOn(TextEncoder.prototype, 'encode').mockClear();
  await vi.waitFor(() => expect(encode).toHaveBeenCalledWith('</svg>\n'), 10_000);
  // The window may rest once more before the whole is kept.
  await vi.advanceTimersByTimeAsync(100);
}

it('draws the picture of a window that rests, and again after an edit', async () => {
  const { workspace, stop } = start();
  await awaitDrawn();
  expect(await isDrawn(workspace)).toBe(true);
  workspace.document.setState({ map: EDITED });
  await awaitDrawn();
  expect(await isDrawn(workspace)).toBe(true);
  stop();
});

it('draws it again where something else is shown of the map, with what an evaluation writes on cards', async () => {
  const { workspace, stop } = start();
  await awaitDrawn();
  workspace.session.setState({ outcomes: 'always' });
  await awaitDrawn();
  expect(wishAsShown(workspace, 'svg', 1).order.marks.size).toBe(2);
  expect(await isDrawn(workspace)).toBe(true);
  chooseTheme('contrast');
  await awaitDrawn();
  expect(wishAsShown(workspace, 'svg', 1).order.theme).toBe('contrast-light');
  expect(await isDrawn(workspace)).toBe(true);
  chooseTheme('system');
  stop();
});

it('draws nothing while somebody writes, but once that is over', async () => {
  const { workspace, stop } = start();
  await awaitDrawn();
  const encode = vi.spyOn(TextEncoder.prototype, 'encode').mockClear();
  workspace.document.setState({ map: EDITED });
  workspace.session.setState({ writing: { id: 'b' as StatementId, draft: 'No', isNew: true } });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(encode).not.toHaveBeenCalled();
  workspace.session.setState({ writing: null });
  await awaitDrawn();
  expect(await isDrawn(workspace)).toBe(true);
  stop();
});

it('draws nothing between edits that follow each other, nor once it is called off', async () => {
  const { workspace, stop } = start();
  await awaitDrawn();
  for (const map of [EDITED, { ...EDITED }, { ...EDITED }]) {
    workspace.document.setState({ map });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(await isDrawn(workspace)).toBe(false);
  workspace.document.setState({ map: MAP });
  stop();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await isDrawn(workspace)).toBe(false);
});

it('starts the threads that draw once the first steps are over', async () => {
  const { workspace } = openWorkspace(MAP, { isFile: true });
  const run = vi.fn(() => Promise.reject(new Error('no threads')));
  const stop = prepareAtRest({ ...workspace, background: { run } });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(run).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(run).toHaveBeenCalledOnce();
  stop();
});

it('reads fonts ahead where a file may be opened in place of the map, and for no map of a file', async () => {
  const load = vi.fn(async () => []);
  const face = { family: 'Noto Sans Thai', weight: '400', unicodeRange: 'U+0E01-0E5B' };
  const fonts = Object.assign([{ ...face, status: 'unloaded', load }], {
    ready: Promise.resolve(),
  });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
  const stopFile = prepareAtRest(openWorkspace(MAP, { isFile: true }).workspace);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(load).not.toHaveBeenCalled();
  stopFile();
  const stop = prepareAtRest(openWorkspace(MAP).workspace);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(load).toHaveBeenCalled();
  stop();
});
