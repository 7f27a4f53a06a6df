import { enterCanvas } from '../commands/enter-canvas.ts';
import type { Workspace } from '../state/workspace.ts';

const HOLDERS = '[data-pane="panel"], [role="dialog"]';
const OPEN_DIALOG = '[role="dialog"]:not([data-closed])';

/**
 * Passes the focus on when the element that has it goes away, like a hint that is dismissed: to the heading of the
 * panel or dialog it was in, or else to the canvas, which handles its own focus. Otherwise, keys and screen readers
 * would begin again at the top of the window. Returns how to stop.
 */
export function keepFocus(workspace: Workspace): () => void {
  let last: Element | null = null;
  let holder: Element | null = null;
  const follow = () => {
    if (last === null || last.isConnected) return;
    observer.disconnect();
    // A dialog that closes gives the focus back by itself, and so does what opens in its place.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) giveOn(workspace, holder);
    });
  };
  const observer = new MutationObserver(follow);
  const note = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
    holder = last?.closest(HOLDERS) ?? null;
    observer.disconnect();
    if (last?.closest('[data-pane="canvas"]') !== null) return;
    observer.observe(document.body, { childList: true, subtree: true });
  };
  window.addEventListener('focusin', note);
  return () => {
    observer.disconnect();
    window.removeEventListener('focusin', note);
  };
}

function giveOn(workspace: Workspace, holder: Element | null): void {
  const heading = holder?.isConnected ? holder.querySelector<HTMLElement>('h2[tabindex]') : null;
  if (heading) heading.focus();
  // One that opens in the holder's place, as a comparison does, takes the focus when it has been laid out.
  else if (document.querySelector(OPEN_DIALOG) === null) enterCanvas(workspace);
}
