import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** What an error says, in a sentence. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Puts a failure in the log. Never rejects: there is nobody left to tell that the log failed. */
export async function reportFailure(bridge: Bridge, act: string, error: unknown): Promise<void> {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `${act}: ${trace}`.slice(0, PAYLOAD_LIMITS.logText);
  await bridge['log:report']({ level: 'error', message }).catch(() => undefined);
}
