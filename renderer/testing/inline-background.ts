import type { Background } from '../background/background.ts';
import type { Report } from '../background/report.ts';
import { TASKS } from '../background/tasks.ts';

/** Does what the window's threads do, in the test's own; what goes in and out is copied as there. */
export const INLINE_BACKGROUND: Background = {
  run: async (name, input, pace = {}) => {
    const task = TASKS[name] as (input: unknown, report: Report<unknown>) => unknown;
    const output = await task(
      structuredClone(input, { transfer: [...(pace.transfer ?? [])] }),
      (part, soFar) => pace.onProgress?.(part, soFar as never),
    );
    pace.signal?.throwIfAborted();
    return structuredClone(output) as never;
  },
};
