/** A pattern that finds any character of some stretches, by first and last code points; there must be one at least. */
export function findAnyOf(ranges: readonly (readonly [first: number, last: number])[]): RegExp {
  const write = (code: number) => `\\u{${code.toString(16)}}`;
  const members = ranges.map(([first, last]) => `${write(first)}-${write(last)}`);
  return new RegExp(`[${members.join('')}]`, 'u');
}
