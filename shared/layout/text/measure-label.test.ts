import { expect, it } from 'vitest';
import { measureLabel } from './measure-label.ts';
import { measureText } from './measure-text.ts';

it('measures as ever, the first time and again, however many labels there are', () => {
  const labels = Array.from({ length: 5_000 }, (_, index) => `stands ${index} · Reason`);
  for (const label of [...labels, ...labels.slice(0, 9), ...labels.slice(-9)]) {
    expect(measureLabel(label)).toBe(measureText(label, 'label'));
  }
});
