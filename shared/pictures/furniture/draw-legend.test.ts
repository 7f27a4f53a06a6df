import { expect, it } from 'vitest';
import { PALETTES } from '../../drawing/palette.ts';
import { en } from '../../messages/en.ts';
import { readNotation } from '../../model/notation.ts';
import { drawLegend } from './draw-legend.ts';

const ROOM = { x: 0, y: 0, width: 2000, height: 0 };

function coloursOf(notation: string): ReadonlySet<string> {
  const style = { palette: PALETTES.light, words: en, marks: new Map() };
  const { shapes = [] } = drawLegend(readNotation(notation), null, ROOM, style) ?? {};
  expect(shapes).toContainEqual(expect.objectContaining({ text: en.drawn.together }));
  return new Set(shapes.flatMap((shape) => (shape.kind === 'path' ? [JSON.stringify(shape)] : [])));
}

it('shows what counts together in the colours of what the map joins', () => {
  const says = (notation: string, colour: string) =>
    [...coloursOf(notation)].some((shape) => shape.includes(colour));
  const { support, attack } = PALETTES.light;
  expect(says('motion M\n a + b supports M', attack)).toBe(false);
  expect(says('motion M\n a + b attacks M', support)).toBe(false);
  expect(says('motion M\n a + b attacks M\n c + d supports M', support)).toBe(true);
});
