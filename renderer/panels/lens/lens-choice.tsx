import { Select } from '../../ui/select.tsx';
import styles from './lens-bar.module.css';

interface LensChoiceProps<Value extends string> {
  readonly label: string;
  /** What not choosing is called. */
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value | null) => void;
}

// No choice can be called so: values are ids, kinds, sides or tags, and tags are never empty.
const ANY = '';

/** One thing the lens can ask for, or not. */
export function LensChoice<Value extends string>(props: LensChoiceProps<Value>) {
  const { label, any, value, options, onChange } = props;
  const all = [
    { value: ANY as Value | typeof ANY, label: any },
    ...options.map(([option, text]) => ({ value: option, label: text })),
  ];
  return (
    <div className={styles.choice} data-chosen={value !== null}>
      <Select
        label={label}
        labelPlace="hidden"
        value={value ?? ANY}
        options={all}
        onChange={(chosen) => onChange(chosen === ANY ? null : (chosen as Value))}
      />
    </div>
  );
}
