interface Acts {
  readonly cancel: () => void;
  /** Alt was pressed or let go. */
  readonly setPlain: (isPlain: boolean) => void;
  /** The pointer was lifted, and nobody ended the drag: what was in hand is gone, or a second finger came down. */
  readonly lose: () => void;
}

/** Listens to the keys while cards are in hand; commands wait until they lie again. Gives what ends it. */
export function followKeys({ cancel, setPlain, lose }: Acts): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const end = () => listening.abort();
  const handleKey = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.key === 'Alt') setPlain(event.type === 'keydown');
    else if (event.key === 'Escape') cancel();
  };
  // The drag itself ends by the mouse's event, which comes after the pointer's and before any timer.
  const handleLift = ({ isPrimary }: PointerEvent) => {
    if (!isPrimary) return;
    setTimeout(() => {
      if (signal.aborted) return;
      end();
      lose();
    });
  };
  window.addEventListener('keydown', handleKey, { capture: true, signal });
  window.addEventListener('keyup', handleKey, { capture: true, signal });
  window.addEventListener('pointerup', handleLift, { capture: true, signal });
  window.addEventListener('pointercancel', handleLift, { capture: true, signal });
  return end;
}
