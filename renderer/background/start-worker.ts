import workerAddress from './worker.ts?worker&url';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

// The only address that can become a script: `trusted-types` in the page's policy names this one
// rule, and it knows no other file. security.spec.ts shows it.
const policy = findTrustedTypes()?.createPolicy('contention-worker', {
  createScriptURL: () => workerAddress,
});

/** Starts a thread that does what `worker.ts` is asked. */
export function startWorker(): Worker {
  return new Worker(policy?.createScriptURL('') ?? workerAddress, { type: 'module' });
}

// TypeScript's library does not know it yet.
function findTrustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
