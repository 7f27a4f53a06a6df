import { useEffect, useRef, useState } from 'react';
import { say } from '../../state/words.ts';
import { isLeftWithWindow } from '../../ui/is-left-with-window.ts';
import styles from './frames.module.css';

interface TitleFieldProps {
  readonly title: string;
  readonly onWrite: (title: string) => void;
  /** By a key, the focus has nowhere else to go. */
  readonly onEnd: (title: string, by: 'key' | 'leaving') => void;
  /** By a key. */
  readonly onGiveUp: () => void;
}

/** Where a frame's title is written. Enter and leaving keep it, Escape gives it up. */
export function TitleField({ title, onWrite, onEnd, onGiveUp }: TitleFieldProps) {
  const [before] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const end = (next: string, by: 'key' | 'leaving' | 'giving up') => {
    if (isOver.current) return;
    // What follows takes the focus away, which is not to end it once more.
    isOver.current = true;
    if (by === 'giving up') onGiveUp();
    else onEnd(next, by);
  };
  return (
    <input
      ref={field}
      className={`${styles.field} nopan nodrag`}
      aria-label={say('frame.title')}
      placeholder={say('frame.untitled')}
      defaultValue={before}
      spellCheck={false}
      onChange={(event) => onWrite(event.target.value)}
      onBlur={(event) => isLeftWithWindow(event) || end(event.currentTarget.value, 'leaving')}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (nativeEvent.isComposing) return;
        if (key === 'Enter') end(currentTarget.value, 'key');
        if (key === 'Escape') end(before, 'giving up');
      }}
    />
  );
}
