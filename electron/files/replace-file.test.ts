import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadBackError } from './check-content.ts';
import { diskFileSystem, type FileSystem } from './file-system.ts';
import { beginReplacement, findIdentity, replaceFile } from './replace-file.ts';
import { createFaultyFileSystem, createFileError } from './testing/faulty-file-system.ts';

const EARLIER = Buffer.from('the earlier content\n');
const NEW = Buffer.from(`${'the new content '.repeat(5000)}\n`);
const FAULTS = ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'ENOENT'];

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-replace-'));
  path = join(folder, 'debate.argmap');
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

type Replace = (fileSystem: FileSystem, path: string, bytes: Uint8Array) => Promise<void>;

const replaceInParts: Replace = async (fileSystem, path, bytes) => {
  const replacement = await beginReplacement(fileSystem, path);
  for (let at = 0; at < bytes.length; at += 30_000) {
    await replacement.append(bytes.subarray(at, at + 30_000));
  }
  await replacement.finish();
};

async function countOperations(replace: Replace): Promise<number> {
  let count = 0;
  await replace(
    createFaultyFileSystem(() => {
      count += 1;
    }),
    path,
    NEW,
  );
  return count;
}

describe('replaceFile', () => {
  it('writes a new file and leaves nothing else in the folder', async () => {
    await replaceFile(diskFileSystem, path, NEW);
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it('gives a new file the permissions the user gives all new files', async () => {
    await disk.writeFile(join(folder, 'plain'), '');
    await replaceFile(diskFileSystem, path, NEW);
    const plain = await disk.stat(join(folder, 'plain'));
    expect((await disk.stat(path)).mode).toBe(plain.mode);
  });

  it.each([0o600, 0o640, 0o664, 0o755])('keeps the permissions %o', async (mode) => {
    await disk.writeFile(path, EARLIER);
    await disk.chmod(path, mode);
    await replaceFile(diskFileSystem, path, NEW);
    expect((await disk.stat(path)).mode & 0o7777).toBe(mode);
  });

  it('follows a symbolic link and keeps it', async () => {
    const link = join(folder, 'link.argmap');
    await disk.mkdir(join(folder, 'elsewhere'));
    const target = join(folder, 'elsewhere', 'debate.argmap');
    await disk.writeFile(target, EARLIER);
    await disk.symlink(target, link);
    await replaceFile(diskFileSystem, link, NEW);
    expect((await disk.lstat(link)).isSymbolicLink()).toBe(true);
    expect((await disk.readFile(target)).equals(NEW)).toBe(true);
    expect(await disk.readdir(join(folder, 'elsewhere'))).toEqual(['debate.argmap']);
  });

  it('writes through a link whose file is not there yet', async () => {
    const link = join(folder, 'link.argmap');
    await disk.symlink('debate.argmap', link);
    await replaceFile(diskFileSystem, link, NEW);
    expect((await disk.lstat(link)).isSymbolicLink()).toBe(true);
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
  });

  it('writes through links to links, and keeps them, whose file is not there yet', async () => {
    await disk.mkdir(join(folder, 'elsewhere'));
    await disk.symlink('elsewhere', join(folder, 'folder'));
    await disk.symlink('../debate.argmap', join(folder, 'elsewhere', 'second.argmap'));
    const first = join(folder, 'first.argmap');
    await disk.symlink(join('folder', 'second.argmap'), first);
    await replaceFile(diskFileSystem, first, NEW);
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
    expect(await disk.readlink(join(folder, 'elsewhere', 'second.argmap'))).toBe(
      '../debate.argmap',
    );
  });

  it('flushes the content before the rename and the folder after it', async () => {
    const order: string[] = [];
    await replaceFile(
      createFaultyFileSystem((operation) => {
        order.push(operation);
      }),
      path,
      NEW,
    );
    const steps = order.filter((each) => /sync|rename|read$|write/.test(each));
    expect(steps).toEqual([
      ...['handle.write', 'handle.sync', 'handle.read', 'handle.read', 'rename', 'handle.sync'],
    ]);
  });

  it('finishes writes the disk takes only in part', async () => {
    const stingy = createFaultyFileSystem(() => undefined);
    const halves = new Proxy(stingy, {
      get: (object, property) =>
        property === 'open'
          ? async (...parameters: Parameters<typeof disk.open>) =>
              new Proxy(await disk.open(...parameters), {
                get(handle, name) {
                  const value: unknown = Reflect.get(handle, name, handle);
                  if (name === 'write') {
                    return (bytes: Uint8Array, from: number, length: number) =>
                      handle.write(bytes, from, Math.min(length, 1000));
                  }
                  return typeof value === 'function' ? value.bind(handle) : value;
                },
              })
          : Reflect.get(object, property, object),
    });
    await replaceFile(halves, path, NEW);
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
  });

  it('keeps the earlier file when the disk gives back other bytes', async () => {
    await disk.writeFile(path, EARLIER);
    const lying: FileSystem = {
      ...diskFileSystem,
      open: async (name, flags, mode) => {
        if (flags === 'r') await disk.writeFile(name, Buffer.from(NEW).fill(0, 70_000, 70_001));
        return disk.open(name, flags, mode);
      },
    };
    await expect(replaceFile(lying, path, NEW)).rejects.toThrow(ReadBackError);
    expect(await disk.readFile(path)).toEqual(EARLIER);
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it('leaves a file that is write-protected as it is', async () => {
    await disk.writeFile(path, EARLIER);
    const protectedFile = createFaultyFileSystem((operation) => {
      if (operation === 'access') {
        throw createFileError('EACCES');
      }
    });
    await expect(replaceFile(protectedFile, path, NEW)).rejects.toMatchObject({ code: 'EACCES' });
    expect(await disk.readFile(path)).toEqual(EARLIER);
  });

  it('does not mind a file system that cannot flush folders', async () => {
    let renamed = false;
    const limited = createFaultyFileSystem((operation) => {
      if (renamed && operation === 'handle.sync') {
        throw createFileError('EINVAL');
      }
      renamed ||= operation === 'rename';
    });
    await replaceFile(limited, path, NEW);
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
  });

  it('takes content that comes in parts, and shows none of it before the last', async () => {
    await disk.writeFile(path, EARLIER);
    const replacement = await beginReplacement(diskFileSystem, path);
    await replacement.append(NEW.subarray(0, 100));
    await replacement.append(NEW.subarray(100));
    expect(await disk.readFile(path)).toEqual(EARLIER);
    await replacement.finish();
    expect((await disk.readFile(path)).equals(NEW)).toBe(true);
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it('leaves nothing of what is dropped, and the file as it was', async () => {
    await disk.writeFile(path, EARLIER);
    const replacement = await beginReplacement(diskFileSystem, path);
    await replacement.append(NEW);
    await replacement.drop();
    expect(await disk.readFile(path)).toEqual(EARLIER);
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it.each(
    FAULTS.flatMap((code) => [
      [code, 'at once', replaceFile] as const,
      [code, 'in parts', replaceInParts] as const,
    ]),
  )(
    'holds the whole earlier or the whole new content when any operation fails with %s, written %s',
    async (code, _how, replace) => {
      await disk.writeFile(path, EARLIER);
      const operations = await countOperations(replace);
      for (let failing = 0; failing < operations; failing += 1) {
        await disk.writeFile(path, EARLIER);
        let count = 0;
        let failed = '';
        const faulty = createFaultyFileSystem((operation) => {
          count += 1;
          if (count - 1 === failing) {
            failed = operation;
            throw createFileError(code);
          }
        });
        const outcome = await replace(faulty, path, NEW).then(
          () => 'saved',
          () => 'failed',
        );
        const content = await disk.readFile(path);
        const isNew = content.equals(NEW);
        const isWhole = isNew || content.equals(EARLIER);
        expect({ failed, isWhole }).toEqual({ failed, isWhole: true });
        if (outcome === 'saved') expect(isNew).toBe(true);
        expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
      }
    },
  );

  it('keeps the earlier file when the folder refuses new files', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may write anywhere');
    await disk.writeFile(path, EARLIER);
    await disk.chmod(folder, 0o555);
    await expect(replaceFile(diskFileSystem, path, NEW)).rejects.toMatchObject({ code: 'EACCES' });
    expect(await disk.readFile(path)).toEqual(EARLIER);
    await disk.chmod(folder, 0o755);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and leaves it a pipe', async () => {
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    const [, bytes] = await Promise.all([
      replaceFile(diskFileSystem, path, NEW),
      disk.readFile(path),
    ]);
    expect(bytes.equals(NEW)).toBe(true);
    expect((await disk.stat(path)).isFIFO()).toBe(true);
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it('refuses a folder and leaves it as it is', async () => {
    await disk.mkdir(path);
    await expect(replaceFile(diskFileSystem, path, NEW)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await disk.readdir(folder)).toEqual(['debate.argmap']);
  });

  it('reports a folder that is gone', async () => {
    await expect(
      replaceFile(diskFileSystem, join(folder, 'gone', 'a.argmap'), NEW),
    ).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('findIdentity', () => {
  it('is one for a file by every way to it, before it is there and after', async () => {
    await disk.mkdir(join(folder, 'real'));
    await disk.symlink('real', join(folder, 'link'));
    const ways = [join(folder, 'real', 'a.argmap'), join(folder, 'link', 'a.argmap')];
    const find = () => Promise.all(ways.map((way) => findIdentity(diskFileSystem, way)));
    const before = await find();
    await disk.writeFile(join(folder, 'real', 'a.argmap'), NEW);
    expect(new Set([...before, ...(await find())]).size).toBe(1);
  });
});
