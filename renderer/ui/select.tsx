import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import { FieldFrame, type LabelPlace } from './field-frame.tsx';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly labelPlace?: LabelPlace;
  /** Null when nothing, or not one thing, is chosen; the field then shows the placeholder. */
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly placeholder?: string;
  readonly hint?: string;
  readonly onChange: (value: Value) => void;
}

/** A choice of one among few: the platform's own list, in the look of the other fields. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelPlace, value, options, placeholder, hint, onChange } = props;
  const id = useId();
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <div className={styles.frame}>
        <select
          id={id}
          className={classNames(field.control, styles.select)}
          value={value ?? ''}
          aria-description={hint}
          onChange={(event) => choose(event.target.value)}
        >
          {value === null && (
            <option value="" disabled hidden>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className={styles.arrow} size={14} aria-hidden />
      </div>
    </FieldFrame>
  );
}
