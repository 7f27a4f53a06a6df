import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { tip } from './tip.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Where a field's label stands. A hidden one is read out and not shown. */
export type LabelPlace = 'above' | 'beside' | 'hidden';

interface FieldFrameProps {
  /** The id of the control that the label names. */
  readonly id: string;
  readonly label: string;
  readonly labelPlace?: LabelPlace | undefined;
  /** What belongs in it, in plain words: shown where the pointer rests on any part of the field. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A label and its control. */
export function FieldFrame({ id, label, labelPlace = 'above', hint, children }: FieldFrameProps) {
  const isHidden = labelPlace === 'hidden';
  return (
    <div
      className={classNames(styles.field, labelPlace === 'beside' && styles.beside)}
      {...tip({ text: hint })}
    >
      <label className={classNames(!isHidden && styles.label)} htmlFor={id}>
        {isHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children}
    </div>
  );
}
