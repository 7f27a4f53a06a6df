import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import { createScriptedDesk } from '../documents/testing/scripted-desk.ts';
import { noticeSilence } from './notice-silence.ts';
import { createPictureFiles, type WritingWindow } from './picture-files.ts';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-pictures-'));
  path = join(folder, 'map.png');
  await disk.writeFile(path, 'an earlier picture');
});

afterEach(async () => {
  vi.useRealTimers();
  await disk.rm(folder, { recursive: true, force: true });
});

function openWindow(): WritingWindow & { readonly endPage: () => void } {
  const endings = new Set<() => void>();
  return {
    whenPageEnds: (act) => {
      endings.add(act);
      return () => endings.delete(act);
    },
    endPage: () => {
      for (const act of endings) act();
    },
  };
}

async function begin(fileSystem = createFaultyFileSystem(() => {})) {
  const files = createPictureFiles<WritingWindow>();
  const window = openWindow();
  const desk = { ...createScriptedDesk({}, folder).desk, fileSystem };
  const begun = await files.begin(desk, window, { path, identity: path });
  if (begun.kind === 'failed') throw new Error(begun.message);
  const append = (text: string) =>
    files.append(window, { ticket: begun.ticket, bytes: new TextEncoder().encode(text) });
  return { files, window, desk, append, ...begun };
}

/** A disk on which the first operation of one kind takes until it is let go. */
function createSlowDisk(slow: string) {
  let letGo = () => {};
  const reached = vi.fn();
  const fileSystem = createFaultyFileSystem(async (operation) => {
    if (operation !== slow || reached.mock.calls.length > 0) return;
    reached();
    await new Promise<void>((resolve) => {
      letGo = resolve;
    });
  });
  return { fileSystem, reached, letGo: () => letGo() };
}

const read = () => disk.readFile(path, 'utf8');

describe('a picture that is written part by part', () => {
  it('takes its name once it is whole', async () => {
    const { files, window, append, ticket, ended } = await begin();
    for (const part of ['one ', 'two ', 'three']) {
      expect(await append(part)).toEqual({ kind: 'appended' });
      expect(await read()).toBe('an earlier picture');
    }
    const outcome = await files.finish(window, { ticket });
    expect(outcome).toEqual({ kind: 'saved', name: 'map.png', place: folder });
    expect(await ended).toEqual(outcome);
    expect(await read()).toBe('one two three');
    expect(await disk.readdir(folder)).toEqual(['map.png']);
  });

  it('refuses the end that was sent after a part which could not be written', async () => {
    const { files, window, append, ticket, ended } = await begin(
      createFaultyFileSystem((operation) => {
        if (operation === 'handle.write') throw createFileError('ENOSPC');
      }),
    );
    const [part, end] = await Promise.allSettled([
      append('one '),
      files.finish(window, { ticket }),
    ]);
    expect(part).toMatchObject({ value: { kind: 'failed', reason: 'disk-full' } });
    expect(end).toMatchObject({ status: 'rejected' });
    expect(await ended).toMatchObject({ kind: 'failed', reason: 'disk-full' });
    expect(await read()).toBe('an earlier picture');
    expect(await disk.readdir(folder)).toEqual(['map.png']);
  });

  it('tells of every part that comes', async () => {
    const { files, window, append, ticket, onPart } = await begin();
    let parts = 0;
    onPart(() => {
      parts += 1;
    });
    for (const part of ['one ', 'two ']) await append(part);
    await files.finish(window, { ticket });
    expect(parts).toBe(2);
  });

  it('is written to its end where that takes longer than its parts may be away', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { files, window, append, ticket, onPart, allCame } = await begin();
    const giveUp = vi.fn();
    void noticeSilence(onPart, allCame, 90_000).then(giveUp);
    for (const part of ['one ', 'two ', 'three']) {
      await vi.advanceTimersByTimeAsync(80_000);
      await append(part);
    }
    await vi.advanceTimersByTimeAsync(80_000);
    await files.finish(window, { ticket });
    expect(giveUp).not.toHaveBeenCalled();
    expect(await read()).toBe('one two three');
  });

  it.each(['handle.write', 'handle.sync'])(
    'is not given up for a disk that takes minutes to do %s',
    async (operation) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { fileSystem, reached, letGo } = createSlowDisk(operation);
      const { files, window, append, ticket, onPart, allCame } = await begin(fileSystem);
      const giveUp = vi.fn();
      void noticeSilence(onPart, allCame, 90_000).then(giveUp);
      const finishing = append('whole').then(() => files.finish(window, { ticket }));
      await vi.waitFor(() => expect(reached).toHaveBeenCalled());
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      expect(giveUp).not.toHaveBeenCalled();
      letGo();
      expect(await finishing).toMatchObject({ kind: 'saved' });
      expect(await read()).toBe('whole');
    },
  );

  it('is given up where its page sends nothing more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { files, window, append, ticket, onPart, allCame } = await begin();
    const giveUp = vi.fn();
    void noticeSilence(onPart, allCame, 90_000).then(giveUp);
    await append('one ');
    await vi.advanceTimersByTimeAsync(89_999);
    expect(giveUp).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(giveUp).toHaveBeenCalled();
    await files.drop(window, { ticket, reason: 'too slow' });
  });

  it('takes away with it what a process that died left of another, an hour later', async () => {
    const [left, growing] = [
      '.contention-0123456789abcdef.tmp',
      '.contention-fedcba9876543210.tmp',
    ];
    for (const name of [left, growing]) await disk.writeFile(join(folder, name), 'half of it');
    const before = new Date(Date.now() - 61 * 60_000);
    await disk.utimes(join(folder, left), before, before);
    const { files, window, append, ticket } = await begin();
    await append('whole');
    await files.finish(window, { ticket });
    expect(await disk.readdir(folder)).toEqual([growing, 'map.png']);
  });

  it('keeps the order in which its parts were sent, whoever waits', async () => {
    const { files, window, append, ticket } = await begin();
    const parts = Array.from({ length: 20 }, (_, index) => `${index} `);
    await Promise.all([...parts.map(append), files.finish(window, { ticket })]);
    expect(await read()).toBe(parts.join(''));
  });

  it.each(['dropped', 'left behind by its page'])(
    'leaves nothing when it is %s, and the file as it was',
    async (how) => {
      const { files, window, desk, append, ticket, ended } = await begin();
      await append('half of it');
      if (how === 'dropped') await files.drop(window, { ticket, reason: 'No canvas.' });
      else window.endPage();
      expect(await ended).toMatchObject(
        how === 'dropped' ? { kind: 'failed', message: 'No canvas.' } : { kind: 'cancelled' },
      );
      await desk.queue.whenIdle();
      expect(await read()).toBe('an earlier picture');
      expect(await disk.readdir(folder)).toEqual(['map.png']);
      await expect(append('more')).rejects.toThrow('No such picture');
    },
  );

  it('says that the disk is full, and leaves nothing', async () => {
    let writes = 0;
    const full = createFaultyFileSystem((operation) => {
      if (operation === 'handle.write' && ++writes === 2) throw createFileError('ENOSPC');
    });
    const { append, ended } = await begin(full);
    expect(await append('some')).toEqual({ kind: 'appended' });
    const failure = await append('more');
    expect(failure).toMatchObject({ kind: 'failed', reason: 'disk-full', path });
    expect(await ended).toEqual(failure);
    expect(await disk.readdir(folder)).toEqual(['map.png']);
    expect(await read()).toBe('an earlier picture');
  });

  it('is no business of another window, of a guess, or of anyone once it is done', async () => {
    const { files, window, ticket } = await begin();
    const bytes = new Uint8Array(1);
    await expect(files.append(openWindow(), { ticket, bytes })).rejects.toThrow();
    await expect(files.finish(window, { ticket: 'guess' })).rejects.toThrow();
    await files.finish(window, { ticket });
    await expect(files.finish(window, { ticket })).rejects.toThrow();
    await expect(files.drop(window, { ticket, reason: '' })).rejects.toThrow();
  });

  it('says at once that there is no such folder', async () => {
    const files = createPictureFiles<WritingWindow>();
    const gone = join(folder, 'gone', 'map.png');
    const { desk } = createScriptedDesk({}, folder);
    const begun = await files.begin(desk, openWindow(), { path: gone, identity: gone });
    expect(begun).toMatchObject({ kind: 'failed', reason: 'folder-missing', path: gone });
  });
});
