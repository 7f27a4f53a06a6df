import { type CSSProperties, useId } from 'react';
import styles from './swatch-field.module.css';
import { tip } from './tip.ts';

interface Swatch<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A CSS colour; none for a choice that stands for no colour of its own. */
  readonly colour: string | null;
  /** The colour is what comes of choosing none, and may be another later. */
  readonly isAutomatic?: true;
}

interface SwatchFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly swatches: readonly Swatch<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one colour, each with its name. */
export function SwatchField<Value extends string>(props: SwatchFieldProps<Value>) {
  const { label, value, swatches, onChange } = props;
  const name = useId();
  return (
    <div className={styles.field}>
      <span id={`${name}label`} className={styles.label}>
        {label}
      </span>
      <div className={styles.row} role="radiogroup" aria-labelledby={`${name}label`}>
        {swatches.map((swatch) => (
          <input
            key={swatch.value}
            type="radio"
            name={name}
            className={styles.swatch}
            style={{ '--swatch': swatch.colour ?? 'transparent' } as CSSProperties}
            data-plain={swatch.colour === null || swatch.isAutomatic === true}
            {...tip({ text: swatch.label })}
            aria-label={swatch.label}
            checked={swatch.value === value}
            onChange={() => onChange(swatch.value)}
          />
        ))}
      </div>
    </div>
  );
}
