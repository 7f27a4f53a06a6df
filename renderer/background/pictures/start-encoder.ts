import { prepareThread } from '../start-thread.ts';
import encoderAddress from './encode-worker.ts?worker&url';

/** Starts a thread that does what `encode-worker.ts` is told. */
export const startEncoder: () => Worker = prepareThread(encoderAddress);
