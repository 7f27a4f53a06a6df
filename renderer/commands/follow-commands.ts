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
  'askedPart',
]);

/**
 * Calls back whenever a command may have become enabled or disabled, ticked or unticked: after each edit and selection,
 * but not for every step of a drag or every letter that is typed. Returns how to stop.
 */
export function followCommands({ document, session }: Workspace, listener: () => void): () => void {
  const stops = [
    document.subscribe(listener),
    session.subscribe((state, before) => {
      if (concernsCommands(state, before)) listener();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

let latest: { readonly state: SessionState; readonly before: SessionState } | null = null;
let latestConcerns = false;

// Every control asks, and all of them the same, at each step of a drag.
function concernsCommands(state: SessionState, before: SessionState): boolean {
  if (latest?.state === state && latest.before === before) return latestConcerns;
  latest = { state, before };
  latestConcerns = hasLastingChange(state, before);
  return latestConcerns;
}

function hasLastingChange(state: SessionState, before: SessionState): boolean {
  if (state.writing?.id !== before.writing?.id) return true;
  return Object.entries(before).some(
    ([part, value]) => state[part as keyof SessionState] !== value && !PASSING.has(part),
  );
}
