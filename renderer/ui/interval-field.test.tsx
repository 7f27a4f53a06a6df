import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { render, typeInto } from '../testing/render.tsx';
import { IntervalField } from './interval-field.tsx';

function show(low: number, high: number) {
  const seen: (readonly [number, number])[] = [];
  function Held() {
    const [value, setValue] = useState({ low, high });
    return (
      <IntervalField
        label="Credence"
        lowLabel="Lowest"
        highLabel="Highest"
        value={value}
        onChange={(next) => {
          seen.push([next.low, next.high]);
          setValue(next);
        }}
      />
    );
  }
  const { container } = render(<Held />);
  const findAll = (type: string) => [
    ...container.querySelectorAll<HTMLInputElement>(`input[type=${type}]`),
  ];
  return { seen, ends: findAll('range'), figures: findAll('number') };
}

describe('IntervalField', () => {
  it('has two named ends, each a slider for the keyboard and a figure', () => {
    const { ends, figures } = show(0.2, 0.7);
    const read = (fields: readonly HTMLInputElement[]) =>
      fields.map((field) => [field.getAttribute('aria-label'), field.value]);
    expect(read(ends)).toEqual([
      ['Lowest', '20'],
      ['Highest', '70'],
    ]);
    expect(read(figures)).toEqual(read(ends));
  });

  it('moves one end, and takes the other along where they would cross', () => {
    const { seen, ends, figures } = show(0.2, 0.7);
    typeInto(ends[0] as HTMLInputElement, '50');
    typeInto(ends[1] as HTMLInputElement, '40');
    typeInto(figures[0] as HTMLInputElement, '60');
    expect(seen).toEqual([
      [0.5, 0.7],
      [0.4, 0.4],
      [0.6, 0.6],
    ]);
  });
});
