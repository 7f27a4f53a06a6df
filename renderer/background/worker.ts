import type { Report } from './report.ts';
import type { FromWorker, ToWorker } from './task-protocol.ts';
import { TASKS } from './tasks.ts';

// One task at a time: what is called off ends with its thread.
globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));

async function answer({ name, input }: ToWorker): Promise<void> {
  try {
    // The protocol ties the input to its task; the union of all of them cannot be called.
    const task = TASKS[name] as (input: unknown, report: Report<unknown>) => unknown;
    const output = await task(input, (part, soFar) => send({ kind: 'progress', part, soFar }));
    send({ kind: 'done', output });
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function send(message: FromWorker): void {
  globalThis.postMessage(message);
}
