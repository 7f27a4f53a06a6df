import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const DISK_MIB = 24;
const STABLE_TRIES = 200;

/** A file system of its own in a file, so that what reached the disk can be told from what did not. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * What a power cut at this moment would leave: the disk's blocks as they are, mounted again elsewhere. Whoever writes
   * must be stopped meanwhile; what the kernel still holds back is lost, and what it is writing out is waited for.
   */
  readonly cutPower: <Found>(look: (folder: string) => Found | Promise<Found>) => Promise<Found>;
  /** Has the kernel write out what it holds back, such as what the test itself has written. */
  readonly flush: () => void;
  readonly remove: () => void;
}

/** Why no such disk can be made here; null where it can. */
export function explainNoLoopDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux mounts a file as a disk';
  if (process.getuid?.() !== 0) return 'only root may mount a file as a disk';
  return null;
}

export function createLoopDisk(): LoopDisk {
  const base = mkdtempSync(join(tmpdir(), 'contention-power-'));
  const image = join(base, 'disk.img');
  const folder = join(base, 'disk');
  closeSync(openSync(image, 'w'));
  execFileSync('truncate', ['--size', `${DISK_MIB}M`, image]);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  mkdirSync(folder);
  execFileSync('mount', ['-o', 'loop', image, folder]);
  return {
    folder,
    cutPower: async (look) => {
      const copy = join(base, 'cut.img');
      writeFileSync(copy, await readStable(image));
      return mountedAt(join(base, 'cut'), copy, look);
    },
    flush: () => execFileSync('sync', ['--file-system', folder]),
    remove: () => {
      // What still writes there has been killed; a lazy unmount leaves nothing behind all the same.
      execFileSync('umount', ['--lazy', folder]);
      rmSync(base, { recursive: true, force: true });
    },
  };
}

/** The same bytes twice in a row: no block was written while they were read. */
async function readStable(image: string): Promise<Buffer> {
  let before = readFileSync(image);
  for (let tries = 0; tries < STABLE_TRIES; tries += 1) {
    const after = readFileSync(image);
    if (after.equals(before)) return after;
    before = after;
    await sleep(1);
  }
  throw new Error('The disk was written to without end.');
}

async function mountedAt<Found>(
  folder: string,
  image: string,
  look: (folder: string) => Found | Promise<Found>,
): Promise<Found> {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-o', 'loop', image, folder]);
  try {
    return await look(folder);
  } finally {
    execFileSync('umount', [folder]);
  }
}
