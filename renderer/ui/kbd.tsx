import styles from './kbd.module.css';

/** Keys to press, as people read them. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keys}</kbd>;
}
