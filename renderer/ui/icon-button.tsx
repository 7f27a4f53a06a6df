import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { TipSide } from './find-clear-side.ts';
import styles from './icon-button.module.css';
import { tip } from './tip.ts';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Its keys, as people read them. */
  readonly keys?: string | undefined;
  readonly side?: TipSide | undefined;
}

/** A button that shows only an icon. Its tooltip says the word. */
export function IconButton({ label, icon, keys, side, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...tip({ text: label, keys, side })}
      {...rest}
      aria-label={label}
      className={classNames(styles.button, className)}
    >
      {icon}
    </button>
  );
}
