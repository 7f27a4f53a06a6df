import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import { FieldFrame, type LabelPlace } from './field-frame.tsx';
import styles from './text-area.module.css';
import { useWriting } from './use-writing.ts';

interface TextAreaProps
  extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'id' | 'ref'> {
  readonly label: string;
  readonly labelPlace?: LabelPlace;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is said below a text that is too long to be edited. */
  readonly hintWhenTooLong?: string;
}

// A browser takes many seconds to lay out a text of megabytes, at every key.
const MOST_EDITED = 100_000;
const MOST_SHOWN = 10_000;

/**
 * Text: the field grows with it, so that nothing scrolls within the panel's scroll. Of one that is longer
 * than anybody writes, the beginning is shown and nothing can be edited.
 */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    labelPlace,
    value,
    onChange,
    hint,
    hintWhenTooLong,
    className,
    placeholder,
    ...rest
  } = props;
  const isTooLong = value.length > MOST_EDITED;
  const shown = isTooLong ? `${value.slice(0, MOST_SHOWN)}…` : value;
  const id = useId();
  const writing = useWriting(shown, onChange);
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <div className={classNames(styles.frame, className)} data-text={shown || placeholder}>
        <textarea
          spellCheck={false}
          {...rest}
          id={id}
          className={classNames(field.control, styles.area)}
          placeholder={placeholder}
          {...writing}
          readOnly={isTooLong}
          aria-description={hint}
        />
      </div>
      {isTooLong && <p className={styles.note}>{hintWhenTooLong}</p>}
    </FieldFrame>
  );
}
