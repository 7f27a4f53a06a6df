import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

interface ButtonProps extends ComponentProps<'button'> {
  /** How loudly it asks to be pressed. Default: `plain`. */
  readonly tone?: 'plain' | 'quiet' | 'primary' | 'danger';
  readonly icon?: ReactNode;
}

/** A button with a word, and an icon before it if one is given. */
export function Button({ tone = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles.button, styles[tone], className)}>
      {icon}
      {children}
    </button>
  );
}
