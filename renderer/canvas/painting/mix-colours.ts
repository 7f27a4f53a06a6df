import type { Colour } from '../../../shared/drawing/palette.ts';

/** A colour between two, `part` of the way from the first to the second. */
export function mixColours(first: Colour, second: Colour, part: number): Colour {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [readChannel(first, at), readChannel(second, at)];
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function readChannel(colour: Colour, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
