import { useEffect, useRef, useState } from 'react';
import { say } from '../../state/words.ts';
import { isLeftWithWindow } from '../../ui/is-left-with-window.ts';
import styles from './frames.module.css';

interface TitleFieldProps {
  readonly title: string;
  readonly onWrite: (title: string) => void;
  /** Null when nothing more is to change. By a key, the focus has nowhere else to go. */
  readonly onEnd: (title: string | null, by: 'key' | 'leaving') => void;
}

/** Where a frame's title is written. Enter and leaving keep it, Escape gives back the one before. */
export function TitleField({ title, onWrite, onEnd }: TitleFieldProps) {
  const [before] = useState(title);
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
      defaultValue={before}
      spellCheck={false}
      onChange={(event) => onWrite(event.target.value)}
      onBlur={(event) => isLeftWithWindow(event) || end(event.currentTarget.value, 'leaving')}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (nativeEvent.isComposing) return;
        if (key === 'Enter') end(currentTarget.value, 'key');
        if (key !== 'Escape') return;
        onWrite(before);
        end(null, 'key');
      }}
    />
  );
}
