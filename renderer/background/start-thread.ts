import encoderAddress from './pictures/encode-worker.ts?worker&url';
import workerAddress from './worker.ts?worker&url';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (thread: string) => string },
  ) => { readonly createScriptURL: (thread: string) => string };
}

const ADDRESSES = { worker: workerAddress, encoder: encoderAddress };

type Thread = keyof typeof ADDRESSES;

/**
 * The only addresses that can become a script: `trusted-types` in the policy of pages and threads names
 * this one rule, and it knows no other files. security.spec.ts shows it.
 */
const POLICY = findTrustedTypes()?.createPolicy('contention-worker', {
  createScriptURL: (thread) => ADDRESSES[thread as Thread],
});

/** Starts a thread that does what `worker.ts` is asked. */
export function startWorker(): Worker {
  return startThread('worker');
}

/** Starts a thread that does what `encode-worker.ts` is told. */
export function startEncoder(): Worker {
  return startThread('encoder');
}

function startThread(thread: Thread): Worker {
  return new Worker(POLICY?.createScriptURL(thread) ?? ADDRESSES[thread], { type: 'module' });
}

// TypeScript's library does not know it yet.
function findTrustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
