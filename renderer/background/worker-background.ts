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
 * what comes next. None is started before there is work. An encoder that a worker asked for goes on to
 * the next that asks, as one that has compressed before is twice as fast; where work breaks off, it ends with it.
 */
export function createWorkerBackground({ startWorker, startEncoder }: Threads): Background {
  const workers = createPool(startWorker);
  const encoders = createPool(startEncoder);
  const run = (request: ToWorker, pace: Pace): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { signal } = pace;
      if (signal?.aborted === true) return reject(signal.reason);
      const worker = workers.take();
      const lent: Worker[] = [];
      const end = (isKept: boolean) => {
        signal?.removeEventListener('abort', drop);
        workers.giveBack(worker, isKept);
        for (const encoder of lent) encoders.giveBack(encoder, isKept);
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
        const encoder = encoders.take();
        encoder.onerror = fall;
        encoder.postMessage(port, [port]);
        lent.push(encoder);
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
    run: (name, input, pace = {}) =>
      run({ name, input } as ToWorker, pace as Pace) as Promise<never>,
  };
}

/** Threads of one kind, of which one is kept for what comes next. */
function createPool(start: () => Worker) {
  let idle: Worker | null = null;
  return {
    take: (): Worker => {
      const taken = idle ?? start();
      idle = null;
      return taken;
    },
    giveBack: (thread: Worker, isKept: boolean): void => {
      thread.onmessage = thread.onerror = null;
      if (isKept && idle === null) idle = thread;
      else thread.terminate();
    },
  };
}
