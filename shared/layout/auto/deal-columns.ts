import { CARD_GAP } from '../spacing.ts';
import type { Choices } from './choices.ts';
import { lowestWithin, narrowestWithin, type Shape, type Shapes } from './shape.ts';

/** The limbs from one index up to another, in the shapes they take in one column. */
export interface Column {
  readonly start: number;
  readonly shapes: readonly Shape[];
}

/** Rather than open a new column, one is widened by so much for a limb that then fits beneath. */
const MOST_WIDENING = 1.3;

/**
 * Deals limbs in order to columns, filling one after the other up to a height; the first has a height
 * of its own. The first limb of a column takes the narrowest shape it can; those beneath it use the
 * width there is. A limb that fits nowhere stands alone. A new column starts at `breakAt`. Linear.
 */
export function dealColumns(
  choices: Choices,
  limits: { readonly first: number; readonly other: number },
  breakAt: number,
  gap = CARD_GAP,
): readonly Column[] {
  const columns: Column[] = [];
  let shapes: Shape[] = [];
  let [width, room] = [0, limits.first];
  for (const [index, own] of choices.entries()) {
    let shape = shapes.length === 0 ? narrowestWithin(own, room) : fitBeneath(own, width, room);
    const isFull = shapes.length > 0 && (index === breakAt || shape.height > room);
    const skipsFirst = columns.length === 0 && index === 0 && shape.height > room;
    if (isFull || skipsFirst) {
      columns.push({ start: index - shapes.length, shapes });
      shapes = [];
      [width, room] = [0, limits.other];
      shape = narrowestWithin(own, room);
    }
    width = Math.max(width, shape.width);
    room -= shape.height + gap;
    shapes.push(shape);
  }
  columns.push({ start: choices.length - shapes.length, shapes });
  return columns;
}

function fitBeneath(own: Shapes, width: number, room: number): Shape {
  const within = lowestWithin(own, width);
  if (within.height <= room && within.width <= width) return within;
  const widening = narrowestWithin(own, room);
  return widening.width <= width * MOST_WIDENING ? widening : within;
}
