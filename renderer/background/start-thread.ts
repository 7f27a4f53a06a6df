interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/**
 * A way to start threads from one file. The only address that can become a script where it is called:
 * `trusted-types` in the policy of pages and threads names this one rule, and it knows no other file.
 * security.spec.ts shows it.
 */
export function prepareThread(address: string): () => Worker {
  const policy = findTrustedTypes()?.createPolicy('contention-worker', {
    createScriptURL: () => address,
  });
  return () => new Worker(policy?.createScriptURL('') ?? address, { type: 'module' });
}

// TypeScript's library does not know it yet.
function findTrustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
