import type { SessionState } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';

/** What changes at every step of a gesture, with every letter or in passing. */
const PASSING: ReadonlySet<string> = new Set<keyof SessionState>([
  'livePositions',
  'gliding',
  'dragging',
  'writing',
  'connecting',
  'notices',
  'announcement',
  'deciding',
  'askedPart',
]);

/**
 * Calls back whenever a command may have become enabled, ticked or the opposite: after each edit and
 * selection, but not for every step of a drag or every letter that is typed. Returns how to stop.
 */
export function followCommands({ document, session }: Workspace, listener: () => void): () => void {
  const stops = [
    document.subscribe(listener),
    session.subscribe((state, before) => {
      const changed = Object.entries(before).filter(
        ([part, value]) => state[part as keyof SessionState] !== value,
      );
      const isOtherText = state.writing?.id !== before.writing?.id;
      if (isOtherText || changed.some(([part]) => !PASSING.has(part))) listener();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
