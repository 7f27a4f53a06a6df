import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFileSystem } from '../../files/file-system.ts';
import { createPathQueue } from '../../files/path-queue.ts';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import { createFingerprint } from '../documents/document-place.ts';
import { chooseRecovery } from './choose-recovery.ts';
import { Journals } from './journals.ts';
import { type JournaledWindow, readWithJournal } from './read-with-journal.ts';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-journals-'));
  path = join(folder, 'debate.argmap');
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function writeText(motion: string): string {
  const statement = { id: 'm', kind: 'motion', text: motion, at: { x: 0, y: 0 } };
  return JSON.stringify({ format: 'argmap', version: 1, id: 'd', statements: [statement] });
}

const CHANGE = '{"statements":[{"id":"m","kind":"motion","text":"Edited","at":{"x":0,"y":0}}]}';
const encode = (text: string) => new TextEncoder().encode(text);

function openJournals(fileSystem = diskFileSystem): Journals {
  const desk = { fileSystem, queue: createPathQueue(), warn: () => undefined };
  return new Journals(desk, join(folder, 'journals'));
}

function placeAt(content: string | undefined): DocumentPlace {
  const fingerprint = content === undefined ? undefined : createFingerprint(encode(content));
  return { kind: 'file', path, identity: path, fingerprint };
}

/** Edits a document and dies. */
async function leaveEdits(place: DocumentPlace): Promise<void> {
  const journal = openJournals().create();
  await journal.append(place, { kind: 'whole', text: writeText('Saved') });
  await journal.append(place, { kind: 'change', text: CHANGE });
}

function openWindow(journals: Journals, place: DocumentPlace, answer = false) {
  const window = {
    place,
    journal: journals.take(place) ?? journals.create(),
    keepAt: (next: DocumentPlace) => {
      window.place = next;
    },
    keepIn: (next: JournaledWindow['journal']) => {
      window.journal = next;
    },
    dialogs: { confirmDiscarding: async () => answer } as never,
    isEdited: false,
    noteUnsaved: () => {
      window.isEdited = true;
    },
  };
  return window;
}

/** Starts again and opens the document. */
async function startAgain(place: DocumentPlace, answer = false) {
  const journals = openJournals();
  await journals.findLeftovers();
  const listed = journals.listPlaces();
  const window = openWindow(journals, place.kind === 'file' ? place : (listed[0] ?? place), answer);
  const read = await readWithJournal(diskFileSystem, journals, window);
  const recovery = read.kind === 'opened' ? read.recovery : undefined;
  const text = new TextDecoder().decode(recovery?.bytes);
  return { journals, listed, window, read, recovery, text };
}

const listFolder = () => disk.readdir(join(folder, 'journals'));

describe('a journal that was left', () => {
  it('is offered with the file as it is, and taken over when the user says so', async () => {
    await disk.writeFile(path, writeText('Saved'));
    await leaveEdits(placeAt(writeText('Saved')));
    const { journals, listed, window, read, recovery, text } = await startAgain(placeAt(undefined));
    expect(listed).toHaveLength(1);
    expect(recovery).toMatchObject({ file: 'same', isAsked: true });
    expect(text).toContain('Edited');
    expect(read.kind === 'opened' && new TextDecoder().decode(read.bytes)).toContain('Saved');
    const early = await window.journal.append(window.place, { kind: 'whole', text: '{}' });
    expect(early.kind).toBe('failed');
    expect(window.isEdited).toBe(false);
    expect(await chooseRecovery(journals, window, 'recover')).toBe(true);
    expect(window.isEdited).toBe(true);
    expect(window.place).toMatchObject({ kind: 'file', path });
    expect((await startAgain(placeAt(undefined))).listed).toHaveLength(1);
  });

  it.each<DocumentPlace>([
    { kind: 'empty' },
    { kind: 'sample', id: 'strike-capability' },
    { kind: 'picture', path: '/gone.svg' },
    { kind: 'outline', path: '/gone.md' },
  ])('is offered for a map that never had a file: $kind', async (place) => {
    await leaveEdits(place);
    const { recovery, text } = await startAgain({ kind: 'empty' });
    expect(recovery).toMatchObject({ file: 'none', isAsked: true });
    expect(text).toContain('Edited');
  });

  it.each([
    ['changed', writeText('Another program')],
    ['missing', undefined],
  ])('becomes a map of its own when the file is %s', async (file, content) => {
    if (content !== undefined) await disk.writeFile(path, content);
    await leaveEdits(placeAt(writeText('Saved')));
    const { journals, window, recovery } = await startAgain(placeAt(undefined));
    expect(recovery?.file).toBe(file);
    await chooseRecovery(journals, window, 'recover');
    expect(window.place).toEqual({ kind: 'empty' });
    if (content !== undefined) expect(await disk.readFile(path, 'utf8')).toBe(content);
  });

  it('is offered no more when the file holds all it says', async () => {
    await disk.writeFile(path, writeText('Edited'));
    await leaveEdits(placeAt(writeText('Saved')));
    expect((await startAgain(placeAt(undefined))).recovery).toBeUndefined();
    expect(await listFolder()).toEqual([]);
  });

  it('knows a file that its own save wrote before the app died', async () => {
    const journal = openJournals().create();
    const place = placeAt(writeText('Saved'));
    await journal.append(place, { kind: 'whole', text: writeText('Saved') });
    const written = writeText('Edited once');
    await journal.noteKnown({ ...placeAt(written), kind: 'file', path, identity: path } as never);
    await disk.writeFile(path, written);
    await journal.append(place, { kind: 'change', text: CHANGE });
    expect((await startAgain(placeAt(undefined))).recovery?.file).toBe('same');
  });

  it('stays for the next start when the file is opened as saved', async () => {
    await disk.writeFile(path, writeText('Saved'));
    await leaveEdits(placeAt(writeText('Saved')));
    const { journals, window } = await startAgain(placeAt(undefined));
    await chooseRecovery(journals, window, 'open-saved');
    await window.journal.append(window.place, { kind: 'whole', text: writeText('Other') });
    expect((await startAgain(placeAt(undefined))).listed).toHaveLength(2);
  });

  it('can be asked for again when it was kept for later, until it is decided on', async () => {
    await disk.writeFile(path, writeText('Saved'));
    await leaveEdits(placeAt(writeText('Saved')));
    const { journals, window } = await startAgain(placeAt(undefined));
    const counts: number[] = [];
    journals.followKept((count) => counts.push(count));
    await chooseRecovery(journals, window, 'open-saved');
    const again = openWindow(journals, placeAt(undefined));
    expect(again.journal.isOffered).toBe(true);
    journals.giveBack(again.journal);
    const last = openWindow(journals, placeAt(undefined));
    await chooseRecovery(journals, last, 'recover');
    journals.giveBack(last.journal);
    expect(counts).toEqual([1, 0, 1, 0]);
  });

  it('goes only when the user confirms it', async () => {
    await disk.writeFile(path, writeText('Saved'));
    await leaveEdits(placeAt(writeText('Saved')));
    const first = await startAgain(placeAt(undefined), false);
    expect(await chooseRecovery(first.journals, first.window, 'discard')).toBe(false);
    await first.window.journal.clear();
    expect(await listFolder()).toHaveLength(1);
    const second = await startAgain(placeAt(undefined), true);
    expect(await chooseRecovery(second.journals, second.window, 'discard')).toBe(true);
    expect(await listFolder()).toEqual([]);
  });

  it('is put aside when nothing of it can be read', async () => {
    await disk.mkdir(join(folder, 'journals'));
    await disk.writeFile(join(folder, 'journals', 'x.journal'), 'nonsense');
    expect((await startAgain(placeAt(undefined))).listed).toEqual([]);
    expect(await listFolder()).toEqual(['x.journal.damaged']);
  });
});

describe('a journal that the disk does not give', () => {
  const disturbed = { isBroken: true };
  const fileSystem = createFaultyFileSystem((operation) => {
    if (disturbed.isBroken && operation === 'readFile') throw createFileError('EIO');
  });

  it('stays, and is offered when the disk gives it again', async () => {
    await leaveEdits(placeAt(undefined));
    disturbed.isBroken = true;
    const journals = openJournals(fileSystem);
    await journals.findLeftovers();
    expect(journals.listPlaces()).toEqual([]);
    expect((await startAgain(placeAt(undefined))).listed).toHaveLength(1);
  });

  it('is not written over by the window that was to offer it', async () => {
    await leaveEdits(placeAt(undefined));
    disturbed.isBroken = false;
    const journals = openJournals(fileSystem);
    await journals.findLeftovers();
    const window = openWindow(journals, placeAt(undefined));
    disturbed.isBroken = true;
    await readWithJournal(diskFileSystem, journals, window);
    expect(journals.listPlaces()).toHaveLength(1);
    disturbed.isBroken = false;
    await window.journal.append(window.place, { kind: 'whole', text: writeText('Other') });
    expect((await startAgain(placeAt(undefined))).listed).toHaveLength(2);
  });
});

describe('journals that cannot be read', () => {
  it('are kept, the newest ten of them, for ninety days', async () => {
    await disk.mkdir(join(folder, 'journals'));
    const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100, 10, 11];
    for (const [index, age] of days.entries()) {
      const name = join(folder, 'journals', `${index}.journal.damaged`);
      await disk.writeFile(name, '');
      const then = new Date(Date.now() - age * 24 * 60 * 60 * 1000);
      await disk.utimes(name, then, then);
    }
    await openJournals().findLeftovers();
    const left = (await listFolder()).map((name) => days[Number.parseInt(name, 10)]);
    expect(left.sort((a = 0, b = 0) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the journal of a window whose page died', () => {
  it('comes back without a question', async () => {
    await disk.writeFile(path, writeText('Saved'));
    const journals = openJournals();
    const window = openWindow(journals, placeAt(writeText('Saved')));
    await window.journal.append(window.place, { kind: 'whole', text: writeText('Edited') });
    const read = await readWithJournal(diskFileSystem, journals, window);
    expect(read).toMatchObject({ kind: 'opened', recovery: { file: 'same', isAsked: false } });
  });
});
