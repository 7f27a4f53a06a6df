import { expect, it } from 'vitest';
import { findDeciding, USUAL_WISH } from './picture-wish.ts';

it('tells of a wish what its format takes notice of', () => {
  const told = (format: 'png' | 'svg' | 'pdf' | 'jpeg') =>
    Object.keys(findDeciding({ ...USUAL_WISH, format })).sort();
  expect(told('png')).toEqual(['carriesMap', 'format', 'order', 'scale']);
  expect(told('jpeg')).toEqual(['format', 'order', 'scale']);
  expect(told('svg')).toEqual(['carriesMap', 'description', 'format', 'order', 'textAsOutlines']);
  expect(told('pdf')).toEqual(['carriesMap', 'description', 'format', 'order', 'paper']);
});
