import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { find, render, typeInto } from '../testing/render.tsx';
import { TextArea } from './text-area.tsx';

function Field({ accepts }: { readonly accepts: (text: string) => boolean }) {
  const [text, setText] = useState('old');
  const change = (next: string) => {
    if (accepts(next)) setText(next);
  };
  return <TextArea label="Comment" value={text} onChange={change} />;
}

const area = () => find<HTMLTextAreaElement>('textarea');

describe('TextArea', () => {
  it('shows what is typed, in the field and in the copy that gives it its height', () => {
    render(<Field accepts={() => true} />);
    typeInto(area(), 'new\ntext');
    expect(area().value).toBe('new\ntext');
    expect(find('[data-text]').dataset.text).toBe('new\ntext');
  });

  it('takes a refused change out of the field again', () => {
    render(<Field accepts={(text) => !text.includes('!')} />);
    typeInto(area(), 'old!');
    expect(area().value).toBe('old');
  });

  it('follows a value that changes from outside', () => {
    const { rerender } = render(<TextArea label="Comment" value="a" onChange={() => undefined} />);
    typeInto(area(), 'b');
    rerender(<TextArea label="Comment" value="c" onChange={() => undefined} />);
    expect(area().value).toBe('c');
  });

  it('shows the beginning of what is too long to be edited, and says so', () => {
    const text = 'x'.repeat(100_001);
    const area_ = (
      <TextArea
        label="Comment"
        value={text}
        onChange={() => undefined}
        hintWhenTooLong="Too long"
      />
    );
    render(area_);
    expect([area().readOnly, area().value.length]).toEqual([true, 10_001]);
    expect(document.body.textContent).toContain('Too long');
  });

  it('leaves the default value alone, so that the browser undoes more than one letter', () => {
    render(<Field accepts={() => true} />);
    typeInto(area(), 'old and new');
    expect(area().defaultValue).toBe('old');
  });
});
