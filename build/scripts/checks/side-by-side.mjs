import { SetupError } from '../progress.mjs';
import { CheckFailure, NOTHING_COUNTED } from './check-failure.mjs';

/** @typedef {() => Promise<{ said: string }>} Check */

/**
 * Runs checks that count no tests at the same time, as most of them keep one core busy. What several of them find is
 * told at once.
 *
 * @param {Readonly<Record<string, Check>>} checks by what they are of
 */
export async function runSideBySide(checks) {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, run]) => {
      try {
        return { name, said: (await run()).said };
      } catch (error) {
        if (!(error instanceof SetupError)) throw error;
        return { name, found: error.message.trim() };
      }
    }),
  );
  const found = outcomes.filter((outcome) => 'found' in outcome);
  if (found.length > 0) {
    throw new CheckFailure(found.map((each) => `${each.name}:\n${each.found}`).join('\n\n'));
  }
  const said = outcomes.map((outcome) => `${outcome.name}: ${outcome.said}`).join('; ');
  return { said, count: NOTHING_COUNTED };
}
