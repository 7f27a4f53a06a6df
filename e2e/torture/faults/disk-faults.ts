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
      faults += 1;
      const loss = await keepOnFullDisk(page, profile);
      if (loss !== null) losses.push(loss);
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

/** Edits while the journal's disk is full: the window must say so, and say when it is over. */
async function keepOnFullDisk(page: Page, disk: Disk): Promise<string | null> {
  const status = page.locator('h1 + span');
  const waitFor = (words: string) =>
    status
      .filter({ hasText: words })
      .waitFor({ timeout: ANSWER_LIMIT_MS })
      .then(() => null)
      .catch(async () => `instead of “${words}” it said “${await status.textContent()}”`);
  disk.fill();
  await page.locator('.react-flow__node').first().click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('edited');
  await page.keyboard.press('Escape');
  const told = await waitFor('not protected: disk full');
  disk.free();
  return told ?? (await waitFor('kept in the journal'));
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
