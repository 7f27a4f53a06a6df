import { type ComponentProps, useId } from 'react';
import styles from './field.module.css';
import { FieldFrame, type LabelPlace } from './field-frame.tsx';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'id'> {
  readonly label: string;
  readonly labelPlace?: LabelPlace;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, labelPlace, value, onChange, hint, ...rest } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <input
        type="text"
        spellCheck={false}
        {...rest}
        id={id}
        className={styles.control}
        value={value}
        aria-description={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
