import type { CanvasId } from '../../state/canvas-id.ts';
import type { Workspace } from '../../state/workspace.ts';

// Long enough that a pointer on its way elsewhere brings out nothing.
const REST_MS = 350;

/** Hears what the pointer is over, which costs a comparison as long as that is the same. */
export interface RestWatch {
  readonly over: (id: CanvasId | null) => void;
  /** The pointer is busy, or elsewhere: what it rested on is past. */
  readonly stop: () => void;
}

/** Brings out the neighbourhood of what the pointer has come to rest on, unless that is switched off. */
export function watchRest({ session }: Pick<Workspace, 'session'>): RestWatch {
  let current: CanvasId | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function over(id: CanvasId | null): void {
    if (id === current) return;
    stop();
    current = id;
    if (id !== null) timer = setTimeout(() => bringOut(id), REST_MS);
  }

  function bringOut(id: CanvasId): void {
    const { openPanels, broughtOut } = session.getState();
    // What keys have asked for stays, whatever comes to lie under a pointer that nobody moves.
    if (!openPanels.has('neighbours') || broughtOut?.kind === 'selected') return;
    session.setState({ broughtOut: { kind: 'pointed', id } });
  }

  function stop(): void {
    clearTimeout(timer);
    current = null;
    if (session.getState().broughtOut?.kind === 'pointed') session.setState({ broughtOut: null });
  }

  return { over, stop };
}
