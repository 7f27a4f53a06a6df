import styles from './range-field.module.css';
import { tip } from './tip.ts';
import { useDraft } from './use-draft.ts';

/** What every control of a share accepts, in percent. */
export const PERCENT_BOUNDS = { min: 0, max: 100, step: 1 };

const PERCENT = {
  format: (figure: number | null) => (figure === null ? '' : String(figure)),
  parse: (text: string): number | null => {
    const figure = Number.parseInt(text, 10);
    return Number.isFinite(figure) ? Math.min(100, Math.max(0, figure)) : null;
  },
};

interface PercentFigureProps {
  readonly label: string;
  /** Null for several that differ. */
  readonly value: number | null;
  /** What several that differ are called. */
  readonly mixed?: string | undefined;
  readonly onChange: (percent: number) => void;
}

/** A share from 0 to 100 % as a figure that can be typed. */
export function PercentFigure({ label, value, mixed, onChange }: PercentFigureProps) {
  const figure = useDraft(value, PERCENT, (next) => next !== null && onChange(next));
  return (
    <span className={styles.figure}>
      <input
        {...PERCENT_BOUNDS}
        type="number"
        className={styles.number}
        aria-label={label}
        value={figure.text}
        placeholder="–"
        {...tip({ text: value === null ? mixed : undefined })}
        onChange={(event) => figure.change(event.target.value)}
        onBlur={figure.end}
      />
      <span aria-hidden>%</span>
    </span>
  );
}
