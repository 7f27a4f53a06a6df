import type { SessionState, SessionStore } from './session-store.ts';

/**
 * Tells that something is being worked out of a subject beside the window, so that it can be stopped; answers how
 * to tell that it is over.
 */
export function noteWork(session: SessionStore, subject: object): () => void {
  session.setState(({ underWay }) => ({ underWay: [...underWay, subject] }));
  return () =>
    session.setState(({ underWay }) => {
      const at = underWay.indexOf(subject);
      return { underWay: underWay.filter((_, index) => index !== at) };
    });
}

/** Whether what is waited for was stopped. */
export function isHalted({ underWay, halted }: SessionState): boolean {
  return halted !== null && underWay.includes(halted);
}

/** Stops what is being worked out, or lets it begin again. What an edit makes of it is worked out unasked. */
export function toggleHalt(session: SessionStore): void {
  session.setState((state) => ({
    halted: isHalted(state) ? null : (state.underWay.at(-1) ?? null),
  }));
}
