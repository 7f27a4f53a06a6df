import styles from './visually-hidden.module.css';

interface LiveRegionProps {
  readonly text: string;
  /** Another number has the same words read out again. */
  readonly serial: number;
}

/** Read out by screen readers when it changes, once they have finished what they are saying. */
export function LiveRegion({ text, serial }: LiveRegionProps) {
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <span key={serial}>{text}</span>
    </div>
  );
}
