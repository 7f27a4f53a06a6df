import { type RefObject, useEffect } from 'react';
import type { Workspace } from '../state/workspace.ts';

/**
 * Keeps the focus on the canvas with what is selected when an edit, such as undo, takes away the card that
 * has it or selects another: else keys and screen readers would begin again at the top of the window.
 */
export function useKeptFocus(
  { document: store, session }: Workspace,
  container: RefObject<HTMLElement | null>,
): void {
  useEffect(
    () =>
      store.subscribe(({ map }, { map: earlier }) => {
        const ground = container.current;
        if (map === earlier || ground?.contains(document.activeElement) !== true) return;
        // What is selected now is mounted by the render that follows.
        requestAnimationFrame(() => {
          const [before, wished] = [
            document.activeElement,
            [...session.getState().selection].at(-1),
          ];
          if (!isAdrift(before, ground, session.getState().selection)) return;
          const selector = `.react-flow__node[data-id="${CSS.escape(wished ?? '')}"]`;
          const card = ground.querySelector<HTMLElement>(selector);
          if (card !== null) card.focus({ preventScroll: true });
          else if (before === document.body) session.getState().viewer?.focus();
        });
      }),
    [store, session, container],
  );
}

/** Whether the focus is nowhere, on the bare canvas, or on a card that is not selected. */
function isAdrift(
  active: Element | null,
  ground: HTMLElement,
  selection: ReadonlySet<string>,
): boolean {
  if (active === document.body || active === ground) return true;
  const id = active?.classList.contains('react-flow__node') ? active.getAttribute('data-id') : null;
  return id !== null && !selection.has(id);
}
