import { CARD_GAP } from '../spacing.ts';
import { calmest, lowestWithin, narrowestWithin, type Shape, type Shapes } from './shape.ts';

/** For each of some limbs the shapes to choose from. */
export type Choices = readonly Shapes[];

/** Steps finer than this share of an extent are not worth a look. */
const STEP = 0.96;

/**
 * The choices worth trying for limbs side by side: the calmest, then with less and less height, each
 * limb as narrow as that allows (L. Stockmeyer, Optimal orientations of cells in slicing floorplan
 * designs, 1983).
 */
export function chooseByHeight(choices: Choices): readonly (readonly Shape[])[] {
  const calm = choices.map(calmest);
  if (isFixed(choices)) return [calm];
  const chosen = [calm];
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const shapes = choices.map((own) => narrowestWithin(own, limit));
    const height = greatest(shapes, (shape) => shape.height);
    if (height > limit) return chosen;
    chosen.push(shapes);
    limit = height * STEP;
  }
}

/** The choices worth trying for limbs in a stack: as `chooseByHeight`, with less and less width. */
export function chooseByWidth(choices: Choices): readonly (readonly Shape[])[] {
  const calm = choices.map(calmest);
  if (isFixed(choices)) return [calm];
  const chosen = [calm];
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const shapes = choices.map((own) => lowestWithin(own, limit));
    const width = greatest(shapes, (shape) => shape.width);
    if (width > limit) return chosen;
    chosen.push(shapes);
    limit = width * STEP;
  }
}

/** Heights of columns worth trying, from the tallest limb at its lowest to all in one column. */
export function listHeights(choices: Choices): readonly number[] {
  let [least, most] = [1, -CARD_GAP];
  for (const shapes of choices) {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, 0];
    for (const { height } of shapes) {
      lowest = Math.min(lowest, height);
      highest = Math.max(highest, height);
    }
    least = Math.max(least, lowest);
    most += highest + CARD_GAP;
  }
  const steps = Math.min(MOST_HEIGHTS, Math.ceil(Math.log(most / least) / Math.log(1.12)));
  const factor = (most / least) ** (1 / Math.max(1, steps));
  return Array.from({ length: Math.max(1, steps) }, (_, step) => Math.ceil(least * factor ** step));
}

const MOST_HEIGHTS = 12;

function isFixed(choices: Choices): boolean {
  return choices.every((shapes) => shapes.length === 1);
}

function greatest(shapes: readonly Shape[], measure: (shape: Shape) => number): number {
  let most = 0;
  for (const shape of shapes) most = Math.max(most, measure(shape));
  return most;
}
