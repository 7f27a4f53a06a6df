import { type RefObject, useEffect, useRef } from 'react';
import { useWorkspace } from './workspace-context.ts';

/**
 * For the element of a panel: gives the focus to the first that `begins` selects in it, as the panel is opened. What
 * has taken the focus in it by then keeps it.
 */
export function useFocusAsOpened(begins: string): RefObject<HTMLElement | null> {
  const { session } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened while one works, it is what one wants to read or work in; at the start, the canvas is.
    if (session.getState().viewer === null) return;
    if (panel.current?.contains(document.activeElement)) return;
    panel.current?.querySelector<HTMLElement>(begins)?.focus({ preventScroll: true });
  }, [session, begins]);
  return panel;
}
