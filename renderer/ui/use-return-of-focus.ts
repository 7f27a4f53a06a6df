import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before a sheet opened, as soon as the sheet is told to close: what is
 * pressed while it fades is meant for what lies beneath. What has been given the focus meanwhile keeps it.
 */
export function useReturnOfFocus(isOpen: boolean): void {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement;
  }, [isOpen]);
  // Until the sheet's own effects are over, what lies beneath takes no focus.
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const isWithin = document.activeElement?.closest('[role="dialog"]') !== null;
      if (isWithin && opener.current instanceof HTMLElement) {
        opener.current.focus({ preventScroll: true });
      }
    };
  }, [isOpen]);
}
