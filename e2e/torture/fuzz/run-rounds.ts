import { setImmediate as letOthers } from 'node:timers/promises';
import { createRandom, type Random } from '../../../shared/base/random.ts';

/** How often damage is tried; each round has a seed of its own, counted on from the first. */
export interface FuzzOptions {
  readonly rounds: number;
  readonly seed: number;
}

/** Tries one of the texts a round, between other things; gives the seeds that failed, with what failed. */
export async function runRounds(
  texts: readonly string[],
  { rounds, seed }: FuzzOptions,
  findFault: (text: string, random: Random) => string | null,
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await letOthers();
    const random = createRandom(seed + round);
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const fault = findFault(text, random);
    if (fault !== null) failures.push(`--seed=${seed + round}: ${fault}`);
  }
  return failures;
}
