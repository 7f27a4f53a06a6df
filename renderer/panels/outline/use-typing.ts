import { useRef } from 'react';

const PAUSE_MS = 700;

/** Gathers letters typed in quick succession; null for a key that is no letter. */
export function useTyping(): (key: string) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return (key) => {
    if ([...key].length !== 1) return null;
    const now = performance.now();
    const isFurther = now - typed.current.at < PAUSE_MS;
    if (key === ' ' && !isFurther) return null;
    typed.current = { text: isFurther ? typed.current.text + key : key, at: now };
    return typed.current.text;
  };
}
