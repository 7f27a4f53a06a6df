import styles from './manner-mark.module.css';

const SIGNS = { added: '+', removed: '−', changed: '~', moved: '→' } as const;

interface MannerMarkProps {
  readonly manner: keyof typeof SIGNS;
  /** Absent where there is room for the sign alone. */
  readonly word?: string;
}

/** A sign, and a word where it has room, for how something differs; never a colour alone. */
export function MannerMark({ manner, word }: MannerMarkProps) {
  return (
    <span className={styles.mark} data-manner={manner}>
      <span aria-hidden={word !== undefined}>{SIGNS[manner]}</span>
      {word}
    </span>
  );
}
