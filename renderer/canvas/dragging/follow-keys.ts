interface KeyActs {
  readonly cancel: () => void;
  /** Alt was pressed or let go. */
  readonly setPlain: (isPlain: boolean) => void;
}

/** Listens to the keys while cards are in hand; commands wait until they lie again. Gives what ends it. */
export function followKeys({ cancel, setPlain }: KeyActs): () => void {
  const handleKey = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.key === 'Alt') setPlain(event.type === 'keydown');
    else if (event.key === 'Escape') cancel();
  };
  window.addEventListener('keydown', handleKey, true);
  window.addEventListener('keyup', handleKey, true);
  return () => {
    window.removeEventListener('keydown', handleKey, true);
    window.removeEventListener('keyup', handleKey, true);
  };
}
