import { type KeyboardEvent, useRef } from 'react';

/** How long after a letter a space still belongs to what is typed; searching by typing goes on as long. */
const TYPING_MS = 750;

/**
 * Keeps a space within words that are typed into a menu from picking the entry that the focus is on, as native lists
 * have it: whether or not an entry begins with those words. To be asked before the entry itself.
 */
export function useSpaceInWords(): (event: KeyboardEvent) => void {
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  return (event) => {
    const { key, ctrlKey, metaKey, altKey, timeStamp } = event;
    if (key.length !== 1 || ctrlKey || metaKey || altKey) return;
    if (key === ' ' && timeStamp - lastAt.current > TYPING_MS) return;
    if (key === ' ') event.preventDefault();
    lastAt.current = timeStamp;
  };
}
