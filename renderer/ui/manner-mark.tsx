import styles from './manner-mark.module.css';
import { MANNER_SIGNS } from './manner-signs.ts';

interface MannerMarkProps {
  readonly manner: keyof typeof MANNER_SIGNS;
  /** Absent where there is room for the sign alone. */
  readonly word?: string;
}

/** A sign, and a word where it has room, for how something differs; never a colour alone. */
export function MannerMark({ manner, word }: MannerMarkProps) {
  return (
    <span className={styles.mark} data-manner={manner}>
      <span aria-hidden={word !== undefined}>{MANNER_SIGNS[manner]}</span>
      {word}
    </span>
  );
}
