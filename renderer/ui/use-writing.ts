import { type ChangeEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';

/**
 * The properties of a text area that shows `value`. React would rewrite the default value of a
 * controlled one with every key, and the browser's undo would then go back one letter at a time;
 * this one is written to only when the value is not what it holds.
 */
export function useWriting(value: string, onChange: (value: string) => void) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const [defaultValue] = useState(value);
  const [, renderAnew] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (ref.current !== null && ref.current.value !== value) ref.current.value = value;
  });
  const handleChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    onChange(event.target.value);
    // A change that was refused changes no value, and is taken out of the field again.
    renderAnew();
  };
  return { ref, defaultValue, onChange: handleChange };
}
