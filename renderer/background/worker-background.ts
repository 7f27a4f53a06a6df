import type { Background, Pace } from './background.ts';
import type { FromWorker, ToWorker } from './task-protocol.ts';

/** How threads are started. */
export interface Threads {
  readonly startWorker: () => Worker;
  /** One that compresses pixels, for a worker that asks for it. */
  readonly startEncoder: () => Worker;
}

/**
 * Does work on threads beside the window: as many as there is work at once, of which one is kept for
 * what comes next. None is started before there is work. What a worker asked for ends with its work.
 */
export function createWorkerBackground({ startWorker, startEncoder }: Threads): Background {
  let idle: Worker | null = null;
  const run = (request: ToWorker, pace: Pace): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { signal } = pace;
      if (signal?.aborted === true) return reject(signal.reason);
      const worker = idle ?? startWorker();
      idle = null;
      const encoders: Worker[] = [];
      const end = (isKept: boolean) => {
        signal?.removeEventListener('abort', drop);
        worker.onmessage = worker.onerror = null;
        for (const encoder of encoders) encoder.terminate();
        if (isKept && idle === null) idle = worker;
        else worker.terminate();
      };
      const drop = () => {
        end(false);
        reject(signal?.reason);
      };
      const fall = ({ message }: ErrorEvent) => {
        end(false);
        reject(new Error(message || 'The work ended without an answer'));
      };
      const serve = (port: MessagePort) => {
        const encoder = startEncoder();
        encoder.onerror = fall;
        encoder.postMessage(port, [port]);
        encoders.push(encoder);
      };
      signal?.addEventListener('abort', drop, { once: true });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') return pace.onProgress?.(data.part, data.soFar);
        if (data.kind === 'encoder') return serve(data.port);
        end(true);
        if (data.kind === 'done') resolve(data.output);
        else reject(new Error(data.message));
      };
      worker.onerror = fall;
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
