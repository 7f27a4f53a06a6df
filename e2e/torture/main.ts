import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endApp } from './end-app.ts';
import { runAppFaults } from './faults/app-faults.ts';
import { explainNoFaultyDisk, runDiskFaults } from './faults/disk-faults.ts';
import { runSlowDisk } from './faults/slow-disk.ts';
import { fuzzApp } from './fuzz/fuzz-app.ts';
import { fuzzFiles } from './fuzz/fuzz-files.ts';
import { fuzzJournals } from './fuzz/fuzz-journals.ts';
import { runKillRounds } from './kills/kill-rounds.ts';
import { launchApp } from './launch-app.ts';
import { explainNoLoopDisk } from './power-cuts/loop-disk.ts';
import { runPowerCuts } from './power-cuts/power-cuts.ts';
import { runWildHands } from './wild-hands/wild-hands.ts';

export interface TortureOptions {
  /** The checkout, with the app built in it. */
  readonly root: string;
  /** Names of parts; all when empty. */
  readonly parts: readonly string[];
  /** How much is done: 1 is the short form that `npm test` runs. */
  readonly scale: number;
  readonly seed: number;
}

/** What a part did, and what was lost: each loss in words, with the seed it came from. */
interface Result {
  readonly done: string;
  readonly losses: readonly string[];
}

type Part = (options: TortureOptions) => Promise<Result>;

/**
 * The parts in two rows that are run side by side, as an app waits for disks and keys most of the time. What uses the
 * clipboard, of which there is one, stands in one row.
 */
const ROWS: readonly Readonly<Record<string, Part>>[] = [
  {
    kills: async ({ root, scale, seed }) => {
      const { rounds, acknowledged, losses } = await runKillRounds(root, {
        rounds: 2 * scale,
        seed,
      });
      return { done: `${rounds} kills while ${acknowledged} edits and saves were made`, losses };
    },
    faults: async ({ root, scale }) => {
      const obstacle = explainNoFaultyDisk();
      if (obstacle !== null) return { done: `skipped: ${obstacle}`, losses: [] };
      const { faults, losses } = await runDiskFaults(root, scale);
      return { done: `${faults} full, read-only and missing disks`, losses };
    },
    'slow-disk': async ({ root, scale }) => {
      const { kept, slowPaint, losses } = await runSlowDisk(root, 10 * scale);
      return {
        done:
          `edits kept after ${kept.median} ms (at worst ${kept.worst}) on this disk; ` +
          `on a slow one keys paint after ${slowPaint.median} ms (at worst ${slowPaint.worst})`,
        losses,
      };
    },
    'power-cuts': async ({ root, scale, seed }) => {
      const obstacle = explainNoLoopDisk();
      if (obstacle !== null) return { done: `skipped: ${obstacle}`, losses: [] };
      const cuts = await runPowerCuts(root, { rounds: 6 * scale, seed });
      const { rounds, saves, edits, controlLosses, controlRounds } = cuts;
      const blind = controlLosses === 0 ? ['a saver that flushes nothing lost nothing either'] : [];
      return {
        done:
          `${rounds} power cuts during ${saves} saves and ${edits} edits; ` +
          `a saver that flushes nothing lost ${controlLosses} of ${controlRounds}`,
        losses: [...cuts.losses, ...blind],
      };
    },
  },
  {
    'fuzz-files': async ({ root, scale, seed }) => {
      const rounds = 300 * scale;
      const losses = await fuzzFiles(readSamples(root), { rounds, seed });
      return { done: `${rounds} damaged files read`, losses };
    },
    'fuzz-journals': async ({ root, scale, seed }) => {
      const rounds = 100 * scale;
      const losses = await fuzzJournals(readSamples(root), { rounds, seed });
      return { done: `${rounds} damaged journals read`, losses };
    },
    'app-faults': async ({ root, scale }) => {
      const { faults, losses } = await runAppFaults(root, scale);
      return { done: `${faults} file operations failed in the running app`, losses };
    },
    'fuzz-app': async ({ root, scale, seed }) => {
      const rounds = 12 * scale;
      const losses = await withApp(root, (under) => fuzzApp(under, { rounds, seed }));
      return { done: `${rounds} false payloads, dropped files and pastes`, losses };
    },
    'wild-hands': async ({ root, scale, seed }) => {
      const acts = 20 * scale;
      const losses = await runWildHands(root, readSamples(root)[0] ?? '', { acts, seed });
      return { done: `${acts} commands, keys and gestures at random, undone and redone`, losses };
    },
  },
];

/** Runs the parts and prints a line for each as it ends; gives the number of losses. */
export async function runTorture(options: TortureOptions): Promise<number> {
  const names = ROWS.flatMap((row) => Object.keys(row));
  const unknown = options.parts.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no part "${unknown}"; these are: ${names.join(', ')}.`);
  }
  const rows = ROWS.map((row) => runRow(row, options));
  // Each row takes away itself what it has started and mounted, even when the other one breaks.
  await Promise.allSettled(rows);
  return (await Promise.all(rows)).reduce((sum, count) => sum + count, 0);
}

async function runRow(
  parts: Readonly<Record<string, Part>>,
  options: TortureOptions,
): Promise<number> {
  let count = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (options.parts.length > 0 && !options.parts.includes(name)) continue;
    const { done, losses } = await part(options);
    console.log(`      ${name}: ${done}; ${losses.length} losses`);
    for (const loss of losses) console.log(`        ${loss}`);
    count += losses.length;
  }
  return count;
}

function readSamples(root: string): readonly string[] {
  return ['strike-capability', 'policy-motion', 'for-and-against'].map((name) =>
    readFileSync(join(root, 'shared/samples', `${name}.argmap`), 'utf8'),
  );
}

async function withApp<Value>(
  root: string,
  act: (under: Parameters<typeof fuzzApp>[0]) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'contention-torture-'));
  const path = join(folder, 'debate.argmap');
  writeFileSync(path, readSamples(root)[1] ?? '');
  const app = await launchApp(root, { path, profile: join(folder, 'profile') });
  try {
    return await act({ app, path, folder });
  } finally {
    await endApp(app);
    // Its helper processes end a moment later.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
