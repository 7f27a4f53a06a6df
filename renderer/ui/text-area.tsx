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
}

/** Text of any length: the field grows with it, so that nothing scrolls within the panel's scroll. */
export function TextArea(props: TextAreaProps) {
  const { label, labelPlace, value, onChange, hint, className, placeholder, ...rest } = props;
  const id = useId();
  const writing = useWriting(value, onChange);
  return (
    <FieldFrame id={id} label={label} labelPlace={labelPlace} hint={hint}>
      <div className={classNames(styles.frame, className)} data-text={value || placeholder}>
        <textarea
          spellCheck={false}
          {...rest}
          id={id}
          className={classNames(field.control, styles.area)}
          placeholder={placeholder}
          {...writing}
          aria-description={hint}
        />
      </div>
    </FieldFrame>
  );
}
