import { classNames } from './class-names.ts';
import styles from './kbd.module.css';

/** Keys to press, as people read them. */
export function Kbd({ keys, className }: { readonly keys: string; readonly className?: string }) {
  return <kbd className={classNames(styles.kbd, className)}>{keys}</kbd>;
}
