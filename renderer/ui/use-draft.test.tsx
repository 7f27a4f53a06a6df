import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { find, render, typeInto } from '../testing/render.tsx';
import { useDraft } from './use-draft.ts';

const LIST = {
  format: (list: readonly string[]) => list.join(', '),
  parse: (text: string): readonly string[] | null =>
    text.includes('!') ? null : text.split(',').map((part) => part.trim()),
};

function show(value: readonly string[]) {
  const seen: (readonly string[])[] = [];
  let held = value;
  const element = () => <Field value={held} onChange={take} />;
  const take = (next: readonly string[]) => {
    seen.push(next);
    held = next;
  };
  const { rerender } = render(element());
  const input = find<HTMLInputElement>('input');
  const write = (text: string) => {
    typeInto(input, text);
    rerender(element());
  };
  const replace = (next: readonly string[]) => {
    held = next;
    rerender(element());
  };
  return { seen, input, write, replace };
}

function Field(props: {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  const draft = useDraft(props.value, LIST, props.onChange);
  return (
    <input
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.end}
    />
  );
}

describe('useDraft', () => {
  it('leaves the text as it is typed while it means the value', () => {
    const { input, write, seen } = show(['a']);
    write('a,b');
    expect([input.value, seen]).toEqual(['a,b', [['a', 'b']]]);
  });

  it('keeps a text that means nothing yet and the value as it was', () => {
    const { input, write, seen } = show(['a']);
    write('a!');
    expect([input.value, seen]).toEqual(['a!', []]);
  });

  it('gives way to a value that changes from outside', () => {
    const { input, write, replace } = show(['a']);
    write('a,b');
    replace(['a']);
    expect(input.value).toBe('a');
  });

  it('shows the value in its own form once the field is left', () => {
    const { input, write } = show(['a']);
    write('a,b');
    act(() => input.blur());
    expect(input.value).toBe('a, b');
  });

  it('goes on with what was typed when the window has the focus again', () => {
    const { input, write } = show(['a']);
    write('a,');
    act(() => void input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect([document.activeElement, input.value]).toEqual([input, 'a,']);
  });
});
