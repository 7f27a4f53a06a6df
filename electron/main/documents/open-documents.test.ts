import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../files/file-system.ts';
import type { DocumentPlace } from './document-place.ts';
import { type OpenableWindow, type OpenDesk, openDocument } from './open-documents.ts';

interface TestWindow extends OpenableWindow {
  place: DocumentPlace;
}

let folder = '';
let windows: TestWindow[] = [];
let notes: string[] = [];

beforeEach(async () => {
  folder = await disk.realpath(await disk.mkdtemp(join(tmpdir(), 'contention-open-')));
  windows = [];
  notes = [];
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function createWindow(place: DocumentPlace, isUntouched = false): TestWindow {
  const window: TestWindow = {
    isUntouched,
    place,
    replaceDocument: (next) => {
      window.place = next;
    },
  };
  windows.push(window);
  return window;
}

const desk: OpenDesk<TestWindow> = {
  fileSystem: diskFileSystem,
  findHolding: (identity) =>
    windows.find(({ place }) => place.kind === 'file' && place.identity === identity),
  bringToFront: () => notes.push('front'),
  create: (place) => createWindow(place),
  rememberMap: (path) => notes.push(`map ${path}`),
  rememberFolder: () => {},
  forgetMap: (path) => path.endsWith('listed.argmap'),
  tellNotOpened: (name, detail) => notes.push(`${name}: ${detail}`),
};

async function createFile(name: string): Promise<string> {
  const path = join(folder, name);
  await disk.writeFile(path, '{}');
  return path;
}

describe('openDocument', () => {
  it('opens a file in a window of its own and remembers it', async () => {
    const path = await createFile('a.argmap');
    const opened = await openDocument(desk, path, undefined);
    expect(opened?.place).toMatchObject({ kind: 'file', path });
    expect(notes).toEqual([`map ${path}`]);
  });

  it('brings the window to the front that holds the file already, by whatever path', async () => {
    const path = await createFile('a.argmap');
    await disk.symlink(path, join(folder, 'link.argmap'));
    const first = await openDocument(desk, path, undefined);
    const second = await openDocument(desk, join(folder, 'link.argmap'), undefined);
    expect(second).toBe(first);
    expect(windows).toHaveLength(1);
    expect(notes).toContain('front');
  });

  it('puts the file in place of an untouched map, and of no other', async () => {
    const path = await createFile('a.argmap');
    const untouched = createWindow({ kind: 'empty' }, true);
    expect(await openDocument(desk, path, untouched)).toBe(untouched);
    expect(untouched.place).toMatchObject({ path });
    const touched = createWindow({ kind: 'empty' }, false);
    const other = await openDocument(desk, await createFile('b.argmap'), touched);
    expect(other).not.toBe(touched);
  });

  it('opens one window when the same file is opened twice at once', async () => {
    const path = await createFile('a.argmap');
    const [first, second] = await Promise.all([
      openDocument(desk, path, undefined),
      openDocument(desk, path, undefined),
    ]);
    expect(first).toBe(second);
    expect(windows).toHaveLength(1);
  });

  it('opens a picture as a copy of the map in it, and does not list it among maps', async () => {
    const path = join(folder, 'drawn.svg');
    await disk.writeFile(path, '<svg><metadata><argmap xmlns="x">{}</argmap></metadata></svg>');
    const opened = await openDocument(desk, path, undefined);
    expect(opened?.place).toEqual({ kind: 'picture', path });
    expect(notes).toEqual([]);
  });

  it('says of a picture without a map that it carries none', async () => {
    await disk.writeFile(join(folder, 'drawn.svg'), '<svg></svg>');
    expect(await openDocument(desk, join(folder, 'drawn.svg'), undefined)).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining('does not contain a map')]);
  });

  it('opens an outline as a map that is still to be saved, and does not list it among maps', async () => {
    const path = join(folder, 'case.md');
    await disk.writeFile(path, '- Zoos should close.');
    const opened = await openDocument(desk, path, undefined);
    expect(opened?.place).toEqual({ kind: 'outline', path });
    expect(notes).toEqual([]);
  });

  it.each([
    ['is not text', Uint8Array.of(0x5a, 0xe9), 'not text in UTF-8'],
    ['is too long', new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61), 'up to 2 MB'],
  ])('says of an outline that it %s', async (_, bytes, said) => {
    const path = join(folder, 'case.txt');
    await disk.writeFile(path, bytes);
    expect(await openDocument(desk, path, undefined)).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining(said)]);
  });

  it('opens nothing that is not named as a map', async () => {
    const path = await createFile('a.json');
    expect(await openDocument(desk, path, undefined)).toBeUndefined();
    expect(notes[0]).toContain('a.json: ');
    expect(windows).toEqual([]);
  });

  it('tells of a file that is gone, and that it is off the list if it was on it', async () => {
    await openDocument(desk, join(folder, 'listed.argmap'), undefined);
    await openDocument(desk, join(folder, 'other.argmap'), undefined);
    expect(notes[0]).toContain('removed from the list');
    expect(notes[1]).not.toContain('removed from the list');
    expect(windows).toEqual([]);
  });
});
