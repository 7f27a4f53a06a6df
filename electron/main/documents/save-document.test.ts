import { rmSync, writeFileSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import { createFingerprint, type FilePlace } from './document-place.ts';
import { saveDocument } from './save-document.ts';
import { createScriptedDesk } from './testing/scripted-desk.ts';

const EMPTY = { kind: 'empty' } as const;
const EARLIER = 'earlier\n';
const ORDER = { text: 'later — 後\n', as: 'same', suggestedName: 'My: debate' } as const;

let folder = '';

beforeEach(async () => {
  folder = await disk.realpath(await disk.mkdtemp(join(tmpdir(), 'contention-save-')));
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function read(name: string): Promise<string> {
  return disk.readFile(join(folder, name), 'utf8');
}

async function openFile(name: string): Promise<FilePlace> {
  const path = join(folder, name);
  await disk.writeFile(path, EARLIER);
  const fingerprint = createFingerprint(new TextEncoder().encode(EARLIER));
  return { kind: 'file', path, identity: path, fingerprint };
}

describe('saving a map that has no file', () => {
  it('asks where, proposing its name in the folder used last, and adds the ending', async () => {
    const { desk, notes } = createScriptedDesk({ savePaths: [join(folder, 'debate')] }, '/last');
    const saved = await saveDocument(desk, EMPTY, ORDER);
    expect(saved.outcome).toEqual({ kind: 'saved', name: 'debate.argmap', place: folder });
    expect(saved.place).toMatchObject({ kind: 'file', path: join(folder, 'debate.argmap') });
    expect(await read('debate.argmap')).toBe(ORDER.text);
    expect(notes).toEqual([
      'save .argmap /last/My debate.argmap',
      `folder ${folder}`,
      `map ${join(folder, 'debate.argmap')}`,
    ]);
  });

  it('does nothing when the user thinks better of it', async () => {
    const { desk } = createScriptedDesk({}, folder);
    const saved = await saveDocument(desk, EMPTY, ORDER);
    expect(saved).toEqual({ outcome: { kind: 'cancelled' }, place: EMPTY });
    expect(await disk.readdir(folder)).toEqual([]);
  });

  it('asks before it replaces a file whose name it made itself, and again where else', async () => {
    await disk.writeFile(join(folder, 'taken.argmap'), EARLIER);
    const { desk, notes } = createScriptedDesk(
      { savePaths: [join(folder, 'taken'), join(folder, 'free')], replaces: [false] },
      folder,
    );
    await saveDocument(desk, EMPTY, ORDER);
    expect(notes).toContain('replace taken.argmap');
    expect(await read('taken.argmap')).toBe(EARLIER);
    expect(await read('free.argmap')).toBe(ORDER.text);
  });

  it('does not write into a file that another window holds', async () => {
    const taken = join(folder, 'taken.argmap');
    await disk.writeFile(taken, EARLIER);
    const { desk, notes } = createScriptedDesk(
      { savePaths: [taken, undefined], openElsewhere: [taken] },
      folder,
    );
    const saved = await saveDocument(desk, EMPTY, ORDER);
    expect(saved.outcome).toEqual({ kind: 'cancelled' });
    expect(notes).toContain('open elsewhere taken.argmap');
    expect(await read('taken.argmap')).toBe(EARLIER);
  });

  it('knows a file that another window holds behind a link', async () => {
    const taken = join(folder, 'taken.argmap');
    await disk.writeFile(taken, EARLIER);
    await disk.symlink(taken, join(folder, 'link.argmap'));
    const { desk, notes } = createScriptedDesk(
      { savePaths: [join(folder, 'link.argmap')], openElsewhere: [taken] },
      folder,
    );
    await saveDocument(desk, EMPTY, ORDER);
    expect(notes).toContain('open elsewhere link.argmap');
  });
});

describe('saving a map that has a file', () => {
  it('writes to it unasked', async () => {
    const place = await openFile('debate.argmap');
    const { desk, notes } = createScriptedDesk({}, folder);
    const first = await saveDocument(desk, place, ORDER);
    const second = await saveDocument(desk, first.place, { ...ORDER, text: 'again\n' });
    expect(second.outcome).toMatchObject({ kind: 'saved' });
    expect(await read('debate.argmap')).toBe('again\n');
    expect(notes.every((note) => note.startsWith('map '))).toBe(true);
  });

  it('keeps both under Save As and goes on with the new one', async () => {
    const place = await openFile('debate.argmap');
    const other = join(folder, 'other.argmap');
    const { desk, notes } = createScriptedDesk({ savePaths: [other] }, '/last');
    const saved = await saveDocument(desk, place, { ...ORDER, as: 'other' });
    expect(saved.place).toMatchObject({ path: other });
    expect([await read('debate.argmap'), await read('other.argmap')]).toEqual([
      EARLIER,
      ORDER.text,
    ]);
    expect(notes[0]).toBe(`save .argmap ${place.path}`);
  });

  it('writes nothing over what another program wrote, unless the window has taken that up', async () => {
    const place = await openFile('debate.argmap');
    await disk.writeFile(place.path, 'foreign\n');
    const { desk } = createScriptedDesk({}, folder);
    const saved = await saveDocument(desk, place, ORDER);
    expect(saved).toEqual({ outcome: { kind: 'changed' }, place });
    expect(await read('debate.argmap')).toBe('foreign\n');
    const fingerprint = createFingerprint(new TextEncoder().encode('foreign\n'));
    const again = await saveDocument(desk, { ...place, fingerprint }, ORDER);
    expect(again.outcome.kind).toBe('saved');
    expect(await read('debate.argmap')).toBe(ORDER.text);
  });

  it.each([
    ['handle.write', 'changed', 'foreign\n', { kind: 'changed' }],
    ['handle.sync', 'changed', 'foreign\n', { kind: 'changed' }],
    ['handle.sync', 'gone', ORDER.text, { kind: 'saved' }],
  ] as const)(
    'looks again before it replaces a file: at its %s that was %s',
    async (step, what, left, outcome) => {
      const place = await openFile('debate.argmap');
      const { desk } = createScriptedDesk({}, folder);
      let isDone = false;
      const fileSystem = createFaultyFileSystem((operation) => {
        if (isDone || operation !== step) return;
        isDone = true;
        if (what === 'gone') rmSync(place.path, { force: true });
        else writeFileSync(place.path, 'foreign\n');
      });
      const saved = await saveDocument({ ...desk, fileSystem }, place, ORDER);
      expect(saved.outcome).toMatchObject(outcome);
      expect(await read('debate.argmap')).toBe(left);
      expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
    },
  );

  it('hands over what the file held before and after, once it is written', async () => {
    const place = await openFile('debate.argmap');
    const { desk, versions } = createScriptedDesk({}, folder);
    await saveDocument(desk, place, ORDER);
    expect(versions).toEqual([`${EARLIER.length} ${new TextEncoder().encode(ORDER.text).length}`]);
  });

  it('writes a file that was only touched, or is gone', async () => {
    const place = await openFile('debate.argmap');
    await disk.utimes(place.path, new Date(), new Date());
    const { desk } = createScriptedDesk({}, folder);
    const saved = await saveDocument(desk, place, ORDER);
    await disk.rm(place.path);
    await saveDocument(desk, saved.place, ORDER);
    expect(await read('debate.argmap')).toBe(ORDER.text);
  });

  it('does not take its own file for another program’s when only the flush of the folder failed', async () => {
    const place = await openFile('debate.argmap');
    const { desk } = createScriptedDesk({}, folder);
    let syncs = 0;
    const fileSystem = createFaultyFileSystem((operation) => {
      if (operation === 'handle.sync') syncs += 1;
      if (operation === 'handle.sync' && syncs === 2) throw createFileError('EIO');
    });
    const saved = await saveDocument({ ...desk, fileSystem }, place, ORDER);
    expect(saved.outcome).toMatchObject({ kind: 'failed' });
    const again = await saveDocument(desk, saved.place, { ...ORDER, text: 'again\n' });
    expect(again.outcome.kind).toBe('saved');
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'read-only'],
    ['ENOENT', 'folder-missing'],
    ['EIO', 'other'],
  ])('says why when the disk answers %s, and the map stays where it was', async (code, reason) => {
    const place = await openFile('debate.argmap');
    const { desk } = createScriptedDesk({}, folder);
    const fileSystem = createFaultyFileSystem((operation) => {
      if (operation === 'handle.write') {
        throw createFileError(code);
      }
    });
    const saved = await saveDocument({ ...desk, fileSystem }, place, ORDER);
    expect(saved.outcome).toMatchObject({ kind: 'failed', reason, path: place.path });
    expect(saved.outcome).toHaveProperty('message', expect.stringContaining(place.path));
    expect(saved.place).toBe(place);
    expect(await read('debate.argmap')).toBe(EARLIER);
  });
});
