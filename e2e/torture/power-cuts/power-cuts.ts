import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createRandom, type Random } from '../../../shared/base/random.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { openFirstWindow, save, writeSmallMap } from '../../shell/shell-driver.ts';
import { endApp } from '../end-app.ts';
import { launchApp } from '../launch-app.ts';
import { cutDuring } from './cut-during.ts';
import { cutEdits } from './cut-edits.ts';
import { createLoopDisk, type LoopDisk } from './loop-disk.ts';

export interface PowerCuts {
  readonly rounds: number;
  /** Saves that were called done meanwhile. */
  readonly saves: number;
  /** Edits that were called kept or saved meanwhile. */
  readonly edits: number;
  /** Cuts after which something that was called done was gone, or the file could not be read. */
  readonly losses: readonly string[];
  /** Of as many cuts under a saver that flushes nothing: those that lost what it called saved. */
  readonly controlLosses: number;
  readonly controlRounds: number;
}

const CONTROL_ROUNDS = 8;

/**
 * Cuts the power while the app saves, and while somebody edits, again and again, and looks each time at
 * what the disk then holds: the file must be whole and no older than the last save that was called done,
 * and no edit that was called kept may be gone.
 */
export async function runPowerCuts(
  root: string,
  options: { readonly rounds: number; readonly seed: number },
): Promise<PowerCuts> {
  const disk = createLoopDisk();
  const random = createRandom(options.seed);
  try {
    const { rounds } = options;
    const saved = await cutSaves(root, disk, rounds, random);
    const edited = await cutEdits(root, disk, { rounds, random });
    const controlRounds = Math.min(CONTROL_ROUNDS, rounds);
    const controlLosses = await cutControl(root, disk, controlRounds, random);
    const losses = [...saved.losses, ...edited.losses];
    const { saves } = saved;
    return { rounds: rounds * 2, saves, edits: edited.edits, losses, controlLosses, controlRounds };
  } finally {
    disk.remove();
  }
}

async function cutSaves(
  root: string,
  disk: LoopDisk,
  rounds: number,
  random: Random,
): Promise<Pick<PowerCuts, 'losses' | 'saves'>> {
  const path = join(disk.folder, 'debate.argmap');
  writeFileSync(path, writeNumbered(0));
  const profile = join(disk.folder, 'profile');
  mkdirSync(profile);
  const app = await launchApp(root, { path, profile });
  const losses: string[] = [];
  let saves = 0;
  try {
    const saving = saveWithoutEnd(await openFirstWindow(app));
    await saving.isUnderWay;
    for (let round = 1; round <= rounds; round += 1) {
      const { last, found } = await cutDuring(app.process(), disk, {
        random,
        readLast: saving.lastDone,
        look: (folder) => readIfThere(join(folder, 'debate.argmap')),
      });
      const loss = judge(last, found);
      if (loss !== null) losses.push(`round ${round}: ${loss}`);
      saves = last;
    }
  } finally {
    await endApp(app);
  }
  return { losses, saves };
}

/** Saves ever new versions of the window's map, one after another. */
function saveWithoutEnd(page: Page) {
  let last = 0;
  let begin: () => void = () => undefined;
  const isUnderWay = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const run = async () => {
    for (let number = 1; ; number += 1) {
      const outcome = await save(page, writeNumbered(number), 'same');
      if (outcome.kind !== 'saved') throw new Error(`Save ${number}: ${JSON.stringify(outcome)}`);
      last = number;
      begin();
    }
  };
  // It ends when the app is killed.
  run().catch(() => undefined);
  return { isUnderWay, lastDone: () => last };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return `unreadable: ${String(error)}`;
  }
}

function judge(last: number, text: string): string | null {
  const outcome = parseMap(text);
  if (outcome.kind !== 'map' || outcome.problems.length > 0) {
    return `the file holds ${JSON.stringify(text.slice(0, 60))}`;
  }
  const number = Number(outcome.map.details.title);
  return number >= last ? null : `save ${last} was called done, and the disk holds ${number}`;
}

function writeNumbered(number: number): string {
  return writeSmallMap(String(number));
}

async function cutControl(
  root: string,
  disk: LoopDisk,
  rounds: number,
  random: Random,
): Promise<number> {
  const path = join(disk.folder, 'debate.argmap');
  const script = join(root, 'e2e/torture/power-cuts/careless-saver.mjs');
  let losses = 0;
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let last = 0;
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      last = Number(lines.trim().split('\n').at(-1));
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const { last: called, found } = await cutDuring(child, disk, {
      random,
      readLast: () => last,
      look: (folder) => readIfThere(join(folder, 'debate.argmap')),
    });
    child.kill('SIGKILL');
    const number = /"number":(\d+)/.exec(found)?.[1];
    if (number === undefined || Number(number) < called) losses += 1;
  }
  return losses;
}
