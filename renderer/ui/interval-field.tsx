import { type CSSProperties, useId } from 'react';
import styles from './interval-field.module.css';
import { PERCENT_BOUNDS, PercentFigure } from './percent-figure.tsx';
import range from './range-field.module.css';

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
        <PercentFigure label={lowLabel} value={low} onChange={changeLow} />
        <div
          className={styles.track}
          style={{ '--low': `${low}%`, '--high': `${high}%` } as CSSProperties}
        >
          <End label={lowLabel} value={low} onChange={changeLow} />
          <End label={highLabel} value={high} onChange={changeHigh} />
        </div>
        <PercentFigure label={highLabel} value={high} onChange={changeHigh} />
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
      {...PERCENT_BOUNDS}
      type="range"
      className={styles.end}
      aria-label={label}
      aria-valuetext={`${value}%`}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
