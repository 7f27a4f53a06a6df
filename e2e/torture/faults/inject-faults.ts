import type { ElectronApplication } from '@playwright/test';

/** What goes wrong with the files below a folder. */
export interface FaultPlan {
  readonly under: string;
  /** Which operation fails, counted from 0 since this plan was made; null for none. */
  readonly failing: number | null;
  /** What it fails with, such as `ENOSPC`. */
  readonly code: string;
  /** How much longer each operation takes. */
  readonly delayMs: number;
}

/** What Node's file operations are called that the app's file system is made of. */
const OPERATIONS = [
  'access',
  'mkdir',
  'open',
  'readdir',
  'readFile',
  'readlink',
  'realpath',
  'rename',
  'stat',
  'unlink',
] as const;

/**
 * Puts itself before the file operations of a running app's main process, by way of the debugger that
 * tests drive it with; nothing of this is in the app, and packages have no such debugger.
 */
export async function installFaults(app: ElectronApplication): Promise<void> {
  await app.evaluate((_electron, operations) => {
    const state = { plan: null as FaultPlan | null, done: [] as string[] };
    Object.assign(globalThis, { injectedFaults: state });
    const meet = async (name: string) => {
      const { plan } = state;
      if (plan === null) return;
      state.done.push(name);
      const isFailing = state.done.length - 1 === plan.failing;
      if (plan.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, plan.delayMs));
      if (isFailing) throw Object.assign(new Error(`${plan.code}: injected`), { code: plan.code });
    };
    const wrapHandle = (handle: object): object =>
      new Proxy(handle, {
        get(target, property) {
          const value: unknown = Reflect.get(target, property, target);
          if (typeof value !== 'function') return value;
          return async (...given: readonly unknown[]) => {
            // A failing close still gives the descriptor back.
            if (property === 'close') await Reflect.apply(value, target, given);
            await meet(`handle.${String(property)}`);
            return property === 'close' ? undefined : Reflect.apply(value, target, given);
          };
        },
      });
    const disk = process.mainModule?.require('node:fs/promises') as Record<string, unknown>;
    for (const name of operations) {
      const original = disk[name] as (...given: readonly unknown[]) => Promise<object>;
      disk[name] = async (...given: readonly unknown[]) => {
        const isMet = state.plan !== null && String(given[0]).startsWith(state.plan.under);
        if (isMet) await meet(name);
        const result = await original(...given);
        return isMet && name === 'open' ? wrapHandle(result) : result;
      };
    }
  }, OPERATIONS);
}

/** Makes a plan take effect, in place of the one before; null lets all go well again. */
export async function planFaults(
  app: ElectronApplication,
  plan: FaultPlan | null,
): Promise<readonly string[]> {
  return app.evaluate((_electron, plan) => {
    const state = Reflect.get(globalThis, 'injectedFaults') as {
      plan: FaultPlan | null;
      done: string[];
    };
    const { done } = state;
    Object.assign(state, { plan, done: [] });
    return done;
  }, plan);
}
