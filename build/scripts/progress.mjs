/**
 * Numbered steps on a stream: what is being done, then how it ended and how long it took.
 *
 * @param {number} total
 * @param {(line: string) => void} [write]
 */
export function createProgress(total, write = (line) => process.stdout.write(`${line}\n`)) {
  let number = 0;
  let title = '';

  return {
    /** The step that began last. */
    lastTitle: () => title,

    /** @param {string} line */
    say(line) {
      write(`      ${line}`);
    },

    /**
     * @template T
     * @param {string} name
     * @param {() => Promise<{ said: string, value: T }>} work
     * @returns {Promise<T>}
     */
    async step(name, work) {
      number += 1;
      title = name;
      write(`[${number}/${total}] ${name}`);
      const startedAt = performance.now();
      try {
        const { said, value } = await work();
        write(`      ${said} (${seconds(startedAt)})`);
        return value;
      } catch (error) {
        write(`      failed after ${seconds(startedAt)}`);
        throw error;
      }
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */

/** @param {number} startedAt */
function seconds(startedAt) {
  return `${Math.max(0, (performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** A failure whose message is meant for the person at the terminal, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; a failure becomes one clear last line and exit code 1.
 *
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`\nFailed: ${describeFailure(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function describeFailure(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? error.stack : String(error);
}
