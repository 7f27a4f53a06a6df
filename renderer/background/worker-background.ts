import type { Background, Pace } from './background.ts';
import type { FromWorker, ToWorker } from './task-protocol.ts';

/**
 * Does work on threads beside the window: as many as there is work at once, of which one is kept for
 * what comes next. None is started before there is work.
 */
export function createWorkerBackground(startWorker: () => Worker): Background {
  let idle: Worker | null = null;
  const run = (request: ToWorker, pace: Pace): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { signal } = pace;
      if (signal?.aborted === true) return reject(signal.reason);
      const worker = idle ?? startWorker();
      idle = null;
      const drop = () => {
        worker.terminate();
        reject(signal?.reason);
      };
      const end = () => {
        signal?.removeEventListener('abort', drop);
        worker.onmessage = worker.onerror = null;
      };
      signal?.addEventListener('abort', drop, { once: true });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') return pace.onProgress?.(data.part, data.soFar);
        end();
        if (idle === null) idle = worker;
        else worker.terminate();
        if (data.kind === 'done') resolve(data.output);
        else reject(new Error(data.message));
      };
      worker.onerror = ({ message }) => {
        end();
        worker.terminate();
        reject(new Error(message || 'The work ended without an answer'));
      };
      worker.postMessage(request, [...(pace.transfer ?? [])]);
    });
  return {
    prepare: () => {
      idle ??= startWorker();
    },
    run: (name, input, pace = {}) =>
      run({ name, input } as ToWorker, pace as Pace) as Promise<never>,
  };
}
