import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { createRandom, type Random } from '../../../shared/base/random.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { openFirstWindow, save, writeSmallMap } from '../../shell/shell-driver.ts';
import { endApp } from '../end-app.ts';
import { createLoopDisk, type LoopDisk } from './loop-disk.ts';

export interface PowerCuts {
  readonly rounds: number;
  /** Saves that were called done meanwhile. */
  readonly saves: number;
  /** Cuts after which a save that was called done was gone, or the file could not be read. */
  readonly losses: readonly string[];
  /** Of as many cuts under a saver that flushes nothing: those that lost what it called saved. */
  readonly controlLosses: number;
  readonly controlRounds: number;
}

const LONGEST_WAIT_MS = 120;
const CONTROL_ROUNDS = 8;

/**
 * Cuts the power while the app saves, again and again, and looks each time at what the disk then
 * holds: the file must be whole and no older than the last save that was called done.
 */
export async function runPowerCuts(
  root: string,
  options: { readonly rounds: number; readonly seed: number },
): Promise<PowerCuts> {
  const disk = createLoopDisk();
  const random = createRandom(options.seed);
  try {
    const { losses, saves } = await cutApp(root, disk, options.rounds, random);
    const controlRounds = Math.min(CONTROL_ROUNDS, options.rounds);
    const controlLosses = await cutControl(root, disk, controlRounds, random);
    return { rounds: options.rounds, saves, losses, controlLosses, controlRounds };
  } finally {
    disk.remove();
  }
}

async function cutApp(
  root: string,
  disk: LoopDisk,
  rounds: number,
  random: Random,
): Promise<Pick<PowerCuts, 'losses' | 'saves'>> {
  const path = join(disk.folder, 'debate.argmap');
  writeFileSync(path, writeNumbered(0));
  const app = await launch(root, disk, path);
  const losses: string[] = [];
  let saves = 0;
  try {
    const saving = saveWithoutEnd(await openFirstWindow(app));
    await saving.isUnderWay;
    for (let round = 1; round <= rounds; round += 1) {
      const found = await cutDuring(app.process(), disk, random, () => saving.lastDone());
      const loss = judge(found.last, found.text);
      if (loss !== null) losses.push(`round ${round}: ${loss}`);
      saves = found.last;
    }
  } finally {
    await endApp(app);
  }
  return { losses, saves };
}

async function launch(root: string, disk: LoopDisk, path: string): Promise<ElectronApplication> {
  const profile = join(disk.folder, 'profile');
  mkdirSync(profile);
  return _electron.launch({
    args: [root, path],
    cwd: root,
    chromiumSandbox: false, // Only root gets this far, and Chromium cannot sandbox for root.
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: profile },
  });
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

/** Stops a process at a random moment, cuts the power, and lets the process go on. */
async function cutDuring(
  child: ChildProcess,
  disk: LoopDisk,
  random: Random,
  readLast: () => number,
): Promise<{ readonly last: number; readonly text: string }> {
  await sleep(random() * LONGEST_WAIT_MS);
  child.kill('SIGSTOP');
  const last = readLast();
  const text = await disk.cutPower((folder) => readIfThere(join(folder, 'debate.argmap')));
  child.kill('SIGCONT');
  return { last, text };
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
    const found = await cutDuring(child, disk, random, () => last);
    child.kill('SIGKILL');
    const number = /"number":(\d+)/.exec(found.text)?.[1];
    if (number === undefined || Number(number) < found.last) losses += 1;
  }
  return losses;
}
