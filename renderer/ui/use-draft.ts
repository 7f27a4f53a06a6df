import { type FocusEvent, useState } from 'react';
import { isLeftWithWindow } from './is-left-with-window.ts';

interface Draft {
  /** What the field shows. */
  readonly text: string;
  readonly change: (text: string) => void;
  /** To be called when the field loses the focus. */
  readonly end: (event: FocusEvent) => void;
}

interface Notation<Value> {
  readonly format: (value: Value) => string;
  /** Null while the text means nothing yet. */
  readonly parse: (text: string) => Value | null;
}

/**
 * Lets a value be written as text that passes through unfinished states. What is typed stays as
 * it was typed for as long as it means the value or nothing yet; a value that changes from outside
 * takes its place.
 */
export function useDraft<Value>(
  value: Value,
  { format, parse }: Notation<Value>,
  onChange: (value: Value) => void,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const meant = draft === null ? null : parse(draft);
  const isCurrent = draft !== null && (meant === null || format(meant) === format(value));
  const change = (text: string) => {
    setDraft(text);
    const next = parse(text);
    if (next !== null && format(next) !== format(value)) onChange(next);
  };
  const end = (event: FocusEvent) => {
    if (!isLeftWithWindow(event)) setDraft(null);
  };
  return { text: isCurrent ? draft : format(value), change, end };
}
