import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openFirstWindow, save, writeSmallMap } from '../../shell/shell-driver.ts';
import { endApp } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';

const DISK_MIB = 48;
const ANSWER_LIMIT_MS = 15_000;
/** How soon a window has to tell what became of its file: 2 s, and as much again for a busy machine. */
const NEWS_LIMIT_MS = 4000;

/** Why no such disks can be made here; null where they can. */
export function explainNoFaultyDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux mounts a disk in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a disk in memory';
  return null;
}

interface Disk {
  readonly folder: string;
  readonly fill: () => void;
  readonly free: () => void;
  readonly remount: (how: 'ro' | 'rw') => void;
  readonly remove: () => void;
}

/**
 * Lets the app save onto disks that are full, read-only or gone, and keep its journal on a full one.
 * Each time it must say what is wrong, leave the file as it was, and do its work once it can. Gives
 * how many faults there were and what was lost. (`replace-file.test.ts` and `journal-file.test.ts`
 * fail each file operation in turn.)
 */
export async function runDiskFaults(
  root: string,
  rounds: number,
): Promise<{ readonly faults: number; readonly losses: readonly string[] }> {
  const disk = mountDisk();
  // One of its own: a disk with files open for writing cannot be made read-only.
  const profile = mountDisk();
  const losses: string[] = [];
  let faults = 0;
  try {
    const inner = join(disk.folder, 'maps');
    mkdirSync(inner);
    const path = join(inner, 'debate.argmap');
    writeFileSync(path, writeSmallMap('0'));
    const app = await launchApp(root, { path, profile: profile.folder });
    try {
      const page = await openFirstWindow(app);
      for (let round = 1; round <= rounds; round += 1) {
        for (const [reason, breakDisk, mend] of listFaults(disk, inner)) {
          faults += 1;
          const loss = await saveUnder({ page, path, reason, breakDisk, mend });
          if (loss !== null) losses.push(`round ${round}, ${reason}: ${loss}`);
        }
      }
      for (const act of [() => tellReadOnly(page, disk), () => keepOnFullDisk(page, profile)]) {
        faults += 1;
        const loss = await act();
        if (loss !== null) losses.push(loss);
      }
    } finally {
      await endApp(app);
    }
  } finally {
    disk.remove();
    profile.remove();
  }
  return { faults, losses };
}

type Fault = readonly [reason: string, breakDisk: () => void, mend: () => void];

function listFaults(disk: Disk, inner: string): readonly Fault[] {
  const away = `${inner}-away`;
  return [
    ['disk-full', disk.fill, disk.free],
    ['read-only', () => disk.remount('ro'), () => disk.remount('rw')],
    ['folder-missing', () => renameSync(inner, away), () => renameSync(away, inner)],
  ];
}

async function saveUnder(given: {
  readonly page: Page;
  readonly path: string;
  readonly reason: string;
  readonly breakDisk: () => void;
  readonly mend: () => void;
}): Promise<string | null> {
  const { page, path, reason, breakDisk, mend } = given;
  const earlier = readFileSync(path, 'utf8');
  const later = writeSmallMap('x'.repeat(100_000) + Math.random());
  breakDisk();
  const outcome = await save(page, later, 'same').finally(mend);
  if (outcome.kind !== 'failed' || outcome.reason !== reason) return `it said ${outcome.kind}`;
  if (readFileSync(path, 'utf8') !== earlier) return 'the earlier file was touched';
  const again = await save(page, later, 'same');
  return again.kind === 'saved' && readFileSync(path, 'utf8') === later
    ? null
    : `once the disk was mended it said ${again.kind}`;
}

/** Waits for words on how the document is kept; gives what is said instead when they do not come. */
async function waitFor(page: Page, words: string, limitMs: number): Promise<string | null> {
  const status = page.locator('h1 + span');
  return status
    .filter({ hasText: words })
    .waitFor({ timeout: limitMs })
    .then(() => null)
    .catch(async () => `instead of “${words}” it said “${await status.textContent()}”`);
}

/** A disk that becomes read-only under an open file: the window must say so soon, and when it is over. */
async function tellReadOnly(page: Page, disk: Disk): Promise<string | null> {
  disk.remount('ro');
  const told = await waitFor(page, 'file is read-only', NEWS_LIMIT_MS);
  disk.remount('rw');
  const isOver = page.getByText('can be written to again').first();
  const toldAgain = await isOver.waitFor({ timeout: NEWS_LIMIT_MS }).then(
    () => null,
    () => 'it did not say that the file can be written to again',
  );
  return told ?? toldAgain;
}

/** Edits while the journal's disk is full: the window must say so, and say when it is over. */
async function keepOnFullDisk(page: Page, disk: Disk): Promise<string | null> {
  disk.fill();
  await page.locator('.react-flow__node').first().click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('edited');
  await page.keyboard.press('Escape');
  const told = await waitFor(page, 'not protected: disk full', ANSWER_LIMIT_MS);
  disk.free();
  return told ?? (await waitFor(page, 'kept safe', ANSWER_LIMIT_MS));
}

function mountDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'contention-faults-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MIB}m`, 'tmpfs', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      try {
        writeFileSync(filler, new Uint8Array(DISK_MIB * 2 ** 20));
      } catch {
        // It is full now, as it should be.
      }
    },
    free: () => rmSync(filler, { force: true }),
    remount: (how) => execFileSync('mount', ['-o', `remount,${how}`, folder]),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
