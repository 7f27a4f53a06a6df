import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Frame, frameRecord, readFrames } from '../../shared/journal/frame-record.ts';
import { diskFileSystem } from './file-system.ts';
import { createJournalFile } from './journal-file.ts';
import { createPathQueue } from './path-queue.ts';
import { createFaultyFileSystem, createFileError } from './testing/faulty-file-system.ts';

const FAULTS = ['ENOSPC', 'EACCES', 'EROFS', 'EIO'];
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-journal-'));
  path = join(folder, 'journals', 'a.journal');
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function open(number: number): Frame {
  return frameRecord(`{"n":${number}}`, 0);
}

function add(number: number): (before: number) => Frame {
  return (before) => frameRecord(`{"n":${number}}`, before);
}

async function readNumbers(): Promise<readonly unknown[]> {
  const bytes = await disk.readFile(path).catch(() => new Uint8Array());
  return readFrames(bytes).records.map((each) => Reflect.get(each as object, 'n'));
}

describe('a journal file', () => {
  it('holds what it was begun with and all that was added, in order', async () => {
    const file = createJournalFile(diskFileSystem, createPathQueue(), path);
    await Promise.all([file.begin(open(1)), file.append(add(2)), file.append(add(3))]);
    expect(await readNumbers()).toEqual([1, 2, 3]);
    await file.begin(open(4));
    await file.append(add(5));
    expect(await readNumbers()).toEqual([4, 5]);
    await file.remove();
    expect(await disk.readdir(join(folder, 'journals'))).toEqual([]);
  });

  it('flushes what it adds before it says that it is there', async () => {
    const steps: string[] = [];
    const noting = createFaultyFileSystem((operation) => void steps.push(operation));
    const file = createJournalFile(noting, createPathQueue(), path);
    await file.begin(open(1));
    steps.length = 0;
    await file.append(add(2));
    expect(steps).toEqual(['open', 'handle.write', 'handle.datasync', 'handle.close']);
  });

  it('does not add to a file that was deleted', async () => {
    const file = createJournalFile(diskFileSystem, createPathQueue(), path);
    await file.begin(open(1));
    await disk.unlink(path);
    await expect(file.append(add(2))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('adds nothing behind what may be torn', async () => {
    let isFull = false;
    const filling = createFaultyFileSystem((operation) => {
      if (isFull && operation === 'handle.write') throw createFileError('ENOSPC');
    });
    const file = createJournalFile(filling, createPathQueue(), path);
    await file.begin(open(1));
    isFull = true;
    await expect(file.append(add(2))).rejects.toMatchObject({ code: 'ENOSPC' });
    isFull = false;
    await expect(file.append(add(3))).rejects.toThrow('has not been begun');
    await file.begin(open(4));
    expect(await readNumbers()).toEqual([4]);
  });

  it.each(FAULTS)(
    'loses nothing it said was there when any operation fails with %s',
    async (code) => {
      for (let failing = 0; ; failing += 1) {
        let count = 0;
        const faulty = createFaultyFileSystem(() => {
          count += 1;
          if (count - 1 === failing) throw createFileError(code);
        });
        await disk.rm(join(folder, 'journals'), { recursive: true, force: true });
        const file = createJournalFile(faulty, createPathQueue(), path);
        const acknowledged = await writeAll(file);
        expect((await readNumbers()).slice(0, acknowledged.length)).toEqual(acknowledged);
        if (count <= failing) break;
      }
    },
  );
});

/** Writes as a window does: after a failure it begins again. Gives what was acknowledged last. */
async function writeAll(file: ReturnType<typeof createJournalFile>): Promise<readonly number[]> {
  let held: number[] = [];
  let isBegun = false;
  for (const number of [1, 2, 3]) {
    const written: Promise<void> = isBegun ? file.append(add(number)) : file.begin(open(number));
    const isKept: boolean = await written.then(
      () => true,
      () => false,
    );
    if (isKept) held = isBegun ? [...held, number] : [number];
    isBegun = isKept;
  }
  return held;
}
