import { type CSSProperties, useId } from 'react';
import { FieldFrame, type LabelPlace } from './field-frame.tsx';
import styles from './range-field.module.css';
import { useDraft } from './use-draft.ts';

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

const BOUNDS = { min: 0, max: 100, step: 1 };

const PERCENT = {
  format: (figure: number | null) => (figure === null ? '' : String(figure)),
  parse: (text: string): number | null => {
    const figure = Number.parseInt(text, 10);
    return Number.isFinite(figure) ? Math.min(100, Math.max(0, figure)) : null;
  },
};

/** A share from 0 to 100 %, by slider or as a figure. */
export function RangeField(props: RangeFieldProps) {
  const { label, labelPlace, hint, value, mixed, onChange } = props;
  const id = useId();
  const percent = value === null ? null : Math.round(value * 100);
  const figure = useDraft(percent, PERCENT, (next) => next !== null && onChange(next / 100));
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <div className={styles.row}>
        <input
          {...BOUNDS}
          id={id}
          type="range"
          className={styles.range}
          style={{ '--filled': `${percent ?? 0}%` } as CSSProperties}
          value={percent ?? 50}
          aria-valuetext={percent === null ? mixed : `${percent} %`}
          aria-description={hint}
          onChange={(event) => onChange(event.target.valueAsNumber / 100)}
        />
        <span className={styles.figure}>
          <input
            {...BOUNDS}
            type="number"
            className={styles.number}
            aria-label={label}
            value={figure.text}
            placeholder="–"
            title={percent === null ? mixed : undefined}
            onChange={(event) => figure.change(event.target.value)}
            onBlur={figure.end}
          />
          <span aria-hidden>%</span>
        </span>
      </div>
    </FieldFrame>
  );
}
