import type { PanelName } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';

/** As `window.module.css` has it: beside a panel, hardly a card would have room. */
const NO_ROOM = '(width <= 520px)';
const PANELS: readonly PanelName[] = ['inspector', 'outline', 'review', 'evaluation'];

/**
 * Where the window has no room beside them, panels lie over the map: the one that has the focus, until that goes
 * back to the map. What was open before comes back with the room. Returns how to stop.
 */
export function followRoom({ session }: Workspace): () => void {
  const narrow = window.matchMedia(NO_ROOM);
  // Read at changes alone: a media query that is read in between does not report the next change.
  let isNarrow = false;
  let waiting: readonly PanelName[] = [];
  const listOpen = () => PANELS.filter((panel) => session.getState().openPanels.has(panel));
  const show = (panels: readonly PanelName[]) => {
    const others = [...session.getState().openPanels].filter((panel) => !PANELS.includes(panel));
    session.setState({ openPanels: new Set([...others, ...panels]) });
  };
  const adapt = () => {
    const open = listOpen();
    isNarrow = narrow.matches;
    show(isNarrow ? open.filter(hasFocus) : [...waiting, ...open]);
    waiting = isNarrow ? open : [];
  };
  const leave = ({ target }: FocusEvent) => {
    const isOnMap = target instanceof Element && target.closest('[data-pane="canvas"]') !== null;
    if (isNarrow && isOnMap && listOpen().length > 0) show([]);
  };
  const stopFollowing = session.subscribe(({ openPanels }, before) => {
    if (!isNarrow || openPanels === before.openPanels) return;
    const added = PANELS.filter((panel) => openPanels.has(panel) && !before.openPanels.has(panel));
    const [latest] = added;
    if (latest === undefined) return;
    if (listOpen().length > 1) show([latest]);
    requestAnimationFrame(enterPanel);
  });
  if (narrow.matches) adapt();
  narrow.addEventListener('change', adapt);
  window.addEventListener('focusin', leave);
  return () => {
    stopFollowing();
    narrow.removeEventListener('change', adapt);
    window.removeEventListener('focusin', leave);
  };
}

function hasFocus(panel: PanelName): boolean {
  return document.activeElement?.closest(`[data-panel="${panel}"]`) != null;
}

/** Unless it has taken the focus itself, to where it is to be begun. */
function enterPanel(): void {
  const panel = document.querySelector('[data-pane="panel"]');
  if (panel?.contains(document.activeElement)) return;
  panel?.querySelector<HTMLElement>('h2')?.focus();
}
