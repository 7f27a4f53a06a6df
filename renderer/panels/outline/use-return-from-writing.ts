import { type RefObject, useEffect } from 'react';
import type { Writing } from '../../state/session-store.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { holdsFocus } from './holds-focus.ts';

/**
 * Who adds a statement from the outline writes it on the canvas, and comes back to the outline: a whole map can be
 * written without leaving it for good. Who has gone elsewhere stays there.
 */
export function useReturnFromWriting(activeLine: RefObject<HTMLElement | null>): void {
  const { session } = useWorkspace();
  useEffect(() => {
    let cameFromHere = false;
    let timer = 0;
    const goBack = () => {
      cameFromHere = false;
      if (isOnCanvas(document.activeElement)) activeLine.current?.focus({ preventScroll: true });
    };
    const stop = session.subscribe(({ writing }, before) => {
      const [isOn, wasOn] = [isOnCard(writing), isOnCard(before.writing)];
      if (writing === before.writing) return;
      clearTimeout(timer);
      if (isOn && !wasOn) cameFromHere ||= holdsFocus(activeLine.current);
      else if (wasOn && writing === null && cameFromHere)
        timer = window.setTimeout(goBack, AFTER_CANVAS_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session, activeLine]);
}

// The canvas gives the focus to the card that was written, with the next frame.
const AFTER_CANVAS_MS = 60;

function isOnCard(writing: Writing | null): boolean {
  return writing !== null && writing.row === undefined;
}

function isOnCanvas(focused: Element | null): boolean {
  return focused === document.body || focused?.closest('[data-pane="canvas"]') != null;
}
