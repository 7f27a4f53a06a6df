import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { say } from '../../state/words.ts';
import styles from './outline.module.css';

interface RowFieldProps {
  readonly text: string;
  /** Null leaves the text as it was. */
  readonly onLeave: (text: string | null) => void;
  /** Called before, when it is left by a key. */
  readonly onKeyLeave: () => void;
}

/** The text of a line while it is written. Leaving the field takes it, Escape does not. */
export function RowField({ text, onLeave, onKeyLeave }: RowFieldProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (result: string | null) => {
    if (isOver.current) return;
    isOver.current = true;
    onLeave(result);
  };
  const handleKeys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isEnter = event.key === 'Enter' && !event.shiftKey;
    if (!isEnter && event.key !== 'Escape') return;
    event.preventDefault();
    onKeyLeave();
    end(isEnter ? draft : null);
  };
  return (
    <textarea
      ref={field}
      className={styles.field}
      dir="auto"
      aria-label={say('outline.edit')}
      value={draft}
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={handleKeys}
      onBlur={() => end(draft)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
