import { type CSSProperties, useId } from 'react';
import { FieldFrame, type LabelPlace } from './field-frame.tsx';
import { PERCENT_BOUNDS, PercentFigure } from './percent-figure.tsx';
import styles from './range-field.module.css';

interface RangeFieldProps {
  readonly label: string;
  readonly labelPlace?: LabelPlace;
  readonly hint?: string;
  /** From 0 to 1; shown in percent. Null for several that differ: it then stands in the middle. */
  readonly value: number | null;
  /** What several that differ are called. */
  readonly mixed?: string;
  /** Called with hundredths, for every step of a drag. */
  readonly onChange: (value: number) => void;
}

/** A share from 0 to 100 %, by slider or as a figure. */
export function RangeField(props: RangeFieldProps) {
  const { label, labelPlace, hint, value, mixed, onChange } = props;
  const id = useId();
  const percent = value === null ? null : Math.round(value * 100);
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <div className={styles.row}>
        <input
          {...PERCENT_BOUNDS}
          id={id}
          type="range"
          className={styles.range}
          style={{ '--filled': `${percent ?? 0}%` } as CSSProperties}
          value={percent ?? 50}
          aria-valuetext={percent === null ? mixed : `${percent}%`}
          aria-description={hint}
          onChange={(event) => onChange(event.target.valueAsNumber / 100)}
        />
        <PercentFigure
          label={label}
          value={percent}
          mixed={mixed}
          onChange={(next) => onChange(next / 100)}
        />
      </div>
    </FieldFrame>
  );
}
