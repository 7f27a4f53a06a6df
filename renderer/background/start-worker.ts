import { prepareThread } from './start-thread.ts';
import workerAddress from './worker.ts?worker&url';

/** Starts a thread that does what `worker.ts` is asked. */
export const startWorker: () => Worker = prepareThread(workerAddress);
