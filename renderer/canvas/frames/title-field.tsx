import { useEffect, useRef } from 'react';
import { say } from '../../state/words.ts';
import styles from './frames.module.css';

interface TitleFieldProps {
  readonly title: string;
  /** Null when nothing is to change. By a key, the focus has nowhere else to go. */
  readonly onEnd: (title: string | null, by: 'key' | 'leaving') => void;
}

/** Where a frame's title is written. Enter and leaving take it over, Escape does not. */
export function TitleField({ title, onEnd }: TitleFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (next: string | null, by: 'key' | 'leaving') => {
    if (isOver.current) return;
    // What follows takes the focus away, which is not to end it once more.
    isOver.current = true;
    onEnd(next, by);
  };
  return (
    <input
      ref={field}
      className={`${styles.field} nopan nodrag`}
      aria-label={say('frame.title')}
      placeholder={say('frame.untitled')}
      defaultValue={title}
      spellCheck={false}
      onBlur={({ currentTarget }) => end(currentTarget.value, 'leaving')}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (nativeEvent.isComposing) return;
        if (key === 'Enter') end(currentTarget.value, 'key');
        if (key === 'Escape') end(null, 'key');
      }}
    />
  );
}
