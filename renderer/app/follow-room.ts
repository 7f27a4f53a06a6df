import type { PanelName } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';

/** As `window.module.css` has it: beside a panel, hardly a card would have room. */
const NO_ROOM = '(width <= 520px)';
/** As `window.module.css` has it: panels share one column, which is too low for two. */
const LITTLE_ROOM = '(width <= 960px) and (height <= 640px)';
const PANELS: readonly PanelName[] = ['inspector', 'outline', 'review', 'evaluation'];

/**
 * Where the window has little room, shows one panel at a time, and what it took the place of once it is closed. Where
 * there is none beside the map, a panel lies over it, as long as it has the focus. What was open before comes back with
 * the room. Returns how to stop.
 */
export function followRoom({ session }: Workspace): () => void {
  const [none, little] = [window.matchMedia(NO_ROOM), window.matchMedia(LITTLE_ROOM)];
  // Read at changes alone: a media query that is read in between does not report the next change.
  let room: 'enough' | 'little' | 'none' = 'enough';
  let waiting: readonly PanelName[] = [];
  const listOpen = () => PANELS.filter((panel) => session.getState().openPanels.has(panel));
  const show = (panels: readonly PanelName[]) => {
    const others = [...session.getState().openPanels].filter((panel) => !PANELS.includes(panel));
    session.setState({ openPanels: new Set([...others, ...panels]) });
  };
  /** Those that are not shown wait for room. */
  const showAlone = (all: readonly PanelName[], shown = all.at(-1)) => {
    waiting = all.filter((panel) => panel !== shown);
    show(shown === undefined ? [] : [shown]);
  };
  const adapt = () => {
    const open = listOpen();
    const all = [...waiting.filter((panel) => !open.includes(panel)), ...open];
    room = little.matches ? 'little' : 'enough';
    if (none.matches) room = 'none';
    if (room === 'little') return showAlone(all, open.find(hasFocus));
    waiting = room === 'none' ? all : [];
    show(room === 'none' ? open.filter(hasFocus) : all);
  };
  const leave = ({ target }: FocusEvent) => {
    const isOnMap = target instanceof Element && target.closest('[data-pane="canvas"]') !== null;
    if (room === 'none' && isOnMap && listOpen().length > 0) show([]);
  };
  const stopFollowing = session.subscribe(({ openPanels }, before) => {
    if (room === 'enough' || openPanels === before.openPanels) return;
    const added = PANELS.find((panel) => openPanels.has(panel) && !before.openPanels.has(panel));
    const open = listOpen();
    if (added !== undefined && room === 'none') {
      if (open.length > 1) show([added]);
      requestAnimationFrame(enterPanel);
    } else if (open.length > 1) showAlone([...waiting, ...open], added);
    else if (open.length === 0 && room === 'little' && waiting.length > 0) showAlone(waiting);
  });
  if (none.matches || little.matches) adapt();
  for (const query of [none, little]) query.addEventListener('change', adapt);
  window.addEventListener('focusin', leave);
  return () => {
    stopFollowing();
    for (const query of [none, little]) query.removeEventListener('change', adapt);
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
