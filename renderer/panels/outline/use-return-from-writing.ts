import { type RefObject, useEffect } from 'react';
import { useWorkspace } from '../../state/workspace-context.ts';

/**
 * Who adds a statement from the outline writes it on the canvas, and comes back to the outline:
 * a whole map can be written without leaving it for good.
 */
export function useReturnFromWriting(activeLine: RefObject<HTMLElement | null>): void {
  const { session } = useWorkspace();
  useEffect(() => {
    let cameFromHere = false;
    let timer = 0;
    const stop = session.subscribe(({ writing }, before) => {
      if (writing === before.writing) return;
      clearTimeout(timer);
      if (writing !== null && before.writing === null) {
        cameFromHere ||= holdsFocus(activeLine.current);
      } else if (writing === null && cameFromHere) {
        timer = window.setTimeout(() => {
          cameFromHere = false;
          activeLine.current?.focus({ preventScroll: true });
        }, AFTER_CANVAS_MS);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session, activeLine]);
}

// The canvas gives the focus to the card that was written, with the next frame.
const AFTER_CANVAS_MS = 60;

function holdsFocus(line: HTMLElement | null): boolean {
  return line?.closest('[role=tree]')?.contains(document.activeElement) === true;
}
