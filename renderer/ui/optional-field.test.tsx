import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { find, findByName, press, render, typeInto } from '../testing/render.tsx';
import { OptionalField } from './optional-field.tsx';

function Comment({ start }: { readonly start: string }) {
  const [text, setText] = useState(start);
  return (
    <OptionalField label="Comment" isEmpty={text === ''}>
      <input value={text} onChange={(event) => setText(event.target.value)} />
    </OptionalField>
  );
}

describe('OptionalField', () => {
  it('is a word while it is empty, and a field with the focus once it is wanted', () => {
    render(<Comment start="" />);
    expect(document.querySelector('input')).toBeNull();
    press(findByName('Comment'));
    expect(document.activeElement).toBe(find('input'));
  });

  it('stays a field when all of it is deleted', () => {
    render(<Comment start="x" />);
    typeInto(find<HTMLInputElement>('input'), '');
    expect(find<HTMLInputElement>('input').value).toBe('');
  });
});
