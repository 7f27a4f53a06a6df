import { type RefObject, useEffect, useRef } from 'react';
import type { PanelName } from './session-store.ts';
import { useWorkspace } from './workspace-context.ts';

/**
 * For the element of a panel: gives the focus to the first that `begins` selects in it, as somebody opens the panel.
 * What has taken the focus in it by then keeps it.
 */
export function useFocusAsOpened(name: PanelName, begins: string): RefObject<HTMLElement | null> {
  const { session } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (session.getState().openedPanel !== name) return;
    session.setState({ openedPanel: null });
    if (panel.current?.contains(document.activeElement)) return;
    panel.current?.querySelector<HTMLElement>(begins)?.focus({ preventScroll: true });
  }, [session, name, begins]);
  return panel;
}
