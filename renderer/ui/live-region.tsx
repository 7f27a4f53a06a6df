import styles from './visually-hidden.module.css';

/** Read out by screen readers when it changes, once they have finished what they are saying. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {message}
    </div>
  );
}
