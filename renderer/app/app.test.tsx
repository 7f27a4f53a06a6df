import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { writeMap } from '../../shared/format/write.ts';
import type { OpenedDocument } from '../../shared/ipc/outcomes.ts';
import { createEmptyMap } from '../../shared/model/argument-map.ts';
import type { MapId } from '../../shared/model/ids.ts';
import type { Workspace } from '../state/workspace.ts';
import { createFakeBridge } from '../testing/fake-bridge.ts';
import { findByName, press, render } from '../testing/render.tsx';
import { App } from './app.tsx';
import { readStage } from './read-stage.ts';

const OPENED: OpenedDocument = {
  kind: 'opened',
  bytes: new TextEncoder().encode('Dear diary'),
  name: 'diary.argmap',
  place: '/home/mika',
  origin: { kind: 'file' },
  writable: true,
};

function openNamed(name: string): OpenedDocument {
  const bytes = new TextEncoder().encode(writeMap(createEmptyMap(name as MapId)));
  return { ...OPENED, name, bytes };
}

// This page's stand-in can paint nothing.
vi.mock('../canvas/canvas.tsx', () => ({ Canvas: () => null }));

async function show(
  answers: Parameters<typeof createFakeBridge>[0],
  showMap: (workspace: Workspace) => Promise<void> = () => Promise.resolve(),
) {
  const fake = createFakeBridge(answers);
  const first = await readStage(fake.bridge);
  const { container } = render(<App bridge={fake.bridge} first={first} showMap={showMap} />);
  await act(async () => undefined);
  return { fake, text: () => container.textContent };
}

describe('App', () => {
  it('says why a file could not be read', async () => {
    const { fake, text } = await show({
      'document:read': () =>
        Promise.resolve({
          kind: 'failed',
          reason: 'missing',
          message: 'It is not there.',
          path: '/home/mika/case.argmap',
        }),
    });
    expect(text()).toContain('It is not there.');
    expect(fake.sent('document:set-status')).toEqual([
      { edited: false, title: '/home/mika/case.argmap' },
    ]);
    press(findByName('Close Window'));
    expect(fake.sent('window:close')).toEqual([{ edited: false }]);
  });

  it('lists what is wrong with a file', async () => {
    const { fake, text } = await show({ 'document:read': () => Promise.resolve(OPENED) });
    expect(text()).toContain('diary.argmap breaks the rules');
    expect(fake.sent('document:set-status')).toEqual([{ edited: false, title: 'diary.argmap' }]);
  });

  it('shows another document in the same page when it is told to', async () => {
    const names = ['First', 'Second'];
    const { fake } = await show({
      'document:read': () => Promise.resolve(openNamed(names.shift() ?? '')),
    });
    const titles = () => fake.sent('document:set-status').map(({ title }) => title);
    expect(titles()).toEqual(['First']);
    await act(async () => fake.emit('document:replaced', undefined));
    expect(titles()).toEqual(['First', 'Second']);
  });

  it('makes the window of another map once that has been seen', async () => {
    const names = ['First', 'Second'];
    const seen: (() => void)[] = [];
    const { fake } = await show(
      { 'document:read': () => Promise.resolve(openNamed(names.shift() ?? '')) },
      () => new Promise((resolve) => seen.push(resolve)),
    );
    const titles = () => fake.sent('document:set-status').map(({ title }) => title);
    await act(async () => fake.emit('document:replaced', undefined));
    expect(titles()).toEqual(['First']);
    expect(seen).toHaveLength(1);
    await act(async () => seen[0]?.());
    expect(titles()).toEqual(['First', 'Second']);
  });

  it('keeps nothing of a document that is being left', async () => {
    let answer = (_: OpenedDocument) => {};
    const reads = [
      Promise.resolve(openNamed('First')),
      new Promise<OpenedDocument>((resolve) => {
        answer = resolve;
      }),
    ];
    const { fake } = await show({
      'document:read': () => reads.shift() ?? Promise.reject(new Error('read once too often')),
    });
    await act(async () => fake.emit('document:replaced', undefined));
    const save = () => fake.emit('command:invoked', { id: 'file.save', byKeys: false });
    await act(async () => save());
    expect(fake.sent('document:save')).toEqual([]);
    await act(async () => answer(openNamed('Second')));
    await act(async () => save());
    expect(fake.sent('document:save')).toHaveLength(1);
  });

  it('shows the document that was asked for last, whichever comes last', async () => {
    const answers: ((opened: OpenedDocument) => void)[] = [];
    const reads = [Promise.resolve(openNamed('First'))];
    const { fake, text } = await show({
      'document:read': () => reads.shift() ?? new Promise((resolve) => answers.push(resolve)),
    });
    await act(async () => fake.emit('document:replaced', undefined));
    await act(async () => fake.emit('document:replaced', undefined));
    await act(async () => answers[1]?.({ ...OPENED, name: 'second.argmap' }));
    await act(async () => answers[0]?.({ ...OPENED, name: 'first.argmap' }));
    expect(text()).toContain('second.argmap breaks the rules');
  });

  it('takes edits back once, however often that is asked for, and leaves them to nobody meanwhile', async () => {
    const answers: ((isDone: boolean) => void)[] = [];
    const bytes = new TextEncoder().encode(writeMap(createEmptyMap('Unsaved' as MapId)));
    const recovery = { bytes, atMs: 0, file: 'none', isAsked: true } as const;
    const { fake, text } = await show({
      'document:read': () => Promise.resolve({ ...openNamed('Saved'), recovery }),
      'recovery:choose': () => new Promise((resolve) => answers.push(resolve)),
    });
    press(findByName('Discard…'));
    await act(async () => answers[0]?.(false));
    press(findByName('Recover'));
    press(findByName('Recover'));
    press(findByName('Keep for Later'));
    expect(fake.sent('recovery:choose')).toEqual([{ choice: 'discard' }, { choice: 'recover' }]);
    expect(fake.sent('window:close')).toEqual([]);
    await act(async () => answers[1]?.(true));
    expect(text()).not.toContain('Keep for Later');
  });

  it('says what went wrong when the main process gives no answer, and logs it', async () => {
    const { fake, text } = await show({
      'document:read': () => Promise.reject(new Error('refused')),
    });
    expect(text()).toContain('That did not work: refused');
    expect(fake.sent('log:report')).toHaveLength(1);
  });
});
