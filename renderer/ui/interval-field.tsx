import { type CSSProperties, useId } from 'react';
import styles from './interval-field.module.css';
import range from './range-field.module.css';
import { useDraft } from './use-draft.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
}

interface IntervalFieldProps {
  readonly label: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  /** From 0 to 1, the low end not above the high one; shown in percent. */
  readonly value: Interval;
  /** Called with hundredths, for every step of a drag. An end that is moved past the other takes it along. */
  readonly onChange: (value: Interval) => void;
}

const BOUNDS = { min: 0, max: 100, step: 1 };

const PERCENT = {
  format: String,
  parse: (text: string): number | null => {
    const figure = Number.parseInt(text, 10);
    return Number.isFinite(figure) ? Math.min(100, Math.max(0, figure)) : null;
  },
};

/** Two shares from 0 to 100 %, by a slider with two ends or as figures. */
export function IntervalField(props: IntervalFieldProps) {
  const { label, lowLabel, highLabel, value, onChange } = props;
  const id = useId();
  const [low, high] = [Math.round(value.low * 100), Math.round(value.high * 100)];
  const changeLow = (next: number) => onChange(toShares(next, Math.max(next, high)));
  const changeHigh = (next: number) => onChange(toShares(Math.min(next, low), next));
  return (
    <fieldset className={styles.interval} aria-labelledby={id}>
      <legend id={id} className={styles.label}>
        {label}
      </legend>
      <div className={range.row}>
        <Figure label={lowLabel} value={low} onChange={changeLow} />
        <div
          className={styles.track}
          style={{ '--low': `${low}%`, '--high': `${high}%` } as CSSProperties}
        >
          <End label={lowLabel} value={low} onChange={changeLow} />
          <End label={highLabel} value={high} onChange={changeHigh} />
        </div>
        <Figure label={highLabel} value={high} onChange={changeHigh} />
      </div>
    </fieldset>
  );
}

function toShares(low: number, high: number): Interval {
  return { low: low / 100, high: high / 100 };
}

interface EndProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (percent: number) => void;
}

function End({ label, value, onChange }: EndProps) {
  return (
    <input
      {...BOUNDS}
      type="range"
      className={styles.end}
      aria-label={label}
      aria-valuetext={`${value} %`}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}

function Figure({ label, value, onChange }: EndProps) {
  const figure = useDraft(value, PERCENT, onChange);
  return (
    <span className={range.figure}>
      <input
        {...BOUNDS}
        type="number"
        className={range.number}
        aria-label={label}
        value={figure.text}
        onChange={(event) => figure.change(event.target.value)}
        onBlur={figure.end}
      />
      <span aria-hidden>%</span>
    </span>
  );
}
