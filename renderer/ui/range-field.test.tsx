import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { find, render, typeInto } from '../testing/render.tsx';
import { RangeField } from './range-field.tsx';

function show(start: number) {
  const seen: number[] = [];
  function Held() {
    const [value, setValue] = useState(start);
    const change = (next: number) => {
      seen.push(next);
      setValue(next);
    };
    return <RangeField label="Credence" value={value} onChange={change} />;
  }
  render(<Held />);
  const slider = find<HTMLInputElement>('input[type=range]');
  const figure = find<HTMLInputElement>('input[type=number]');
  return { seen, slider, figure };
}

describe('RangeField', () => {
  it('shows a share in percent on the slider and as a figure', () => {
    const { slider, figure } = show(0.35);
    expect([slider.value, figure.value]).toEqual(['35', '35']);
    expect(slider.getAttribute('aria-valuetext')).toBe('35%');
  });

  it('gives hundredths from the slider and from the figure', () => {
    const { seen, slider, figure } = show(0.5);
    typeInto(slider, '72');
    typeInto(figure, '8');
    expect(seen).toEqual([0.72, 0.08]);
    expect([slider.value, figure.value]).toEqual(['8', '8']);
  });

  it('keeps the value while the figure is empty, and lets another be typed', () => {
    const { seen, slider, figure } = show(0.5);
    typeInto(figure, '');
    expect([seen, slider.value, figure.value]).toEqual([[], '50', '']);
    typeInto(figure, '9');
    expect([seen, slider.value]).toEqual([[0.09], '9']);
  });

  it('goes no further than 0 and 100', () => {
    const { seen, figure } = show(0.5);
    typeInto(figure, '250');
    typeInto(figure, '-3');
    expect(seen).toEqual([1, 0]);
  });

  it('says what belongs in it wherever the pointer rests on it', () => {
    render(<RangeField label="Credence" hint="How sure you are" value={0.5} onChange={() => {}} />);
    for (const part of document.querySelectorAll('label, input')) {
      expect(part.closest('[data-tip]')?.getAttribute('data-tip')).toBe('How sure you are');
    }
  });
});
