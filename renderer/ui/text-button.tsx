import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './text-button.module.css';

interface TextButtonProps extends ComponentProps<'button'> {
  /** A line of a list by itself; else as much as its words. */
  readonly isRow?: boolean;
}

/** Words that lead somewhere or can be picked, and look like words until one points at them. */
export function TextButton({ isRow = false, className, ...rest }: TextButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames(styles.button, isRow ? styles.row : styles.words, className)}
    />
  );
}
