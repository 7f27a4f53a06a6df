import { CARD_GAP } from '../spacing.ts';
import { calmest, lowestWithin, narrowestWithin, type Shape, type Shapes } from './shape.ts';

/** For each of some limbs the shapes to choose from. */
export type Choices = readonly Shapes[];

/** Looks at shapes that were chosen within a limit. */
type Visit = (shapes: readonly Shape[], limit: number) => void;

/** The limit of the calmest shapes, whatever they take. */
const CALMEST = -1;

/** The shapes that `tryHeights` showed with a limit. */
export function chooseHeights(choices: Choices, limit: number): readonly Shape[] {
  if (limit === CALMEST) return choices.map(calmest);
  return choices.map((shapes) => narrowestWithin(shapes, limit));
}

/** The shapes that `tryWidths` showed with a limit. */
export function chooseWidths(choices: Choices, limit: number): readonly Shape[] {
  if (limit === CALMEST) return choices.map(calmest);
  return choices.map((shapes) => lowestWithin(shapes, limit));
}

/** Steps finer than this share of an extent are not worth a look. */
const STEP = 0.92;

/**
 * Goes through the choices worth trying for limbs side by side: the calmest, then with less and less
 * height, each limb as narrow as that allows (L. Stockmeyer, Optimal orientations of cells in slicing
 * floorplan designs, 1983). `visit` must not keep the shapes: `chooseHeights` gives them again.
 */
export function tryHeights(choices: Choices, visit: Visit): void {
  const shapes = choices.map(calmest);
  visit(shapes, CALMEST);
  if (isFixed(choices)) return;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    let height = 0;
    for (let index = 0; index < choices.length; index += 1) {
      const own = choices[index];
      if (own === undefined) continue;
      const shape = narrowestWithin(own, limit);
      shapes[index] = shape;
      if (shape.height > height) height = shape.height;
    }
    if (height > limit || limit === 0) return;
    visit(shapes, height);
    limit = height * STEP;
  }
}

/** Goes through choices for limbs in a stack: as `tryHeights`, with less and less width. */
export function tryWidths(choices: Choices, visit: Visit): void {
  const shapes = choices.map(calmest);
  visit(shapes, CALMEST);
  if (isFixed(choices)) return;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    let width = 0;
    for (let index = 0; index < choices.length; index += 1) {
      const own = choices[index];
      if (own === undefined) continue;
      const shape = lowestWithin(own, limit);
      shapes[index] = shape;
      if (shape.width > width) width = shape.width;
    }
    if (width > limit || limit === 0) return;
    visit(shapes, width);
    limit = width * STEP;
  }
}

/** The height of columns that begin where they began before, whatever they take. */
export const AS_BEFORE = 1e9;

/** Of limbs in order, whether each began a column before; null where that is not known. */
export type Breaks = readonly boolean[] | null;

/** Whether a limb begins a column that is no higher than a limit: where the one before is full, or as before. */
export function startsColumn(
  limit: number,
  breaks: Breaks | undefined,
  index: number,
  isFull: boolean,
): boolean {
  return limit === AS_BEFORE ? breaks?.[index] === true : isFull;
}

/** So many heights of columns are tried; more where there is much to deal. */
const FEW_HEIGHTS = 8;
const MANY_HEIGHTS = 30;

/** From one height of columns to the next, in canvas units from `LEAST_HEIGHT` on. */
const HEIGHT_STEP = 1.12;
const LEAST_HEIGHT = 60;

/**
 * Heights of columns worth trying: from the tallest limb at its lowest to all in one column, and those
 * that the largest can have. They are rungs of one ladder, so that a card more mostly leaves the columns
 * before it as they are. Where it is known how the limbs stood, that comes first.
 */
export function listHeights(choices: Choices, breaks: Breaks): readonly number[] {
  let [least, most, mostArea, largest] = [1, -CARD_GAP, 0, choices[0]];
  for (const shapes of choices) {
    const { width, height } = lowestWithin(shapes, Number.POSITIVE_INFINITY);
    least = Math.max(least, height);
    most += findHighest(shapes) + CARD_GAP;
    const area = width * height;
    if (area > mostArea) [mostArea, largest] = [area, shapes];
  }
  const bound = Math.min(2 * choices.length, choices.length > 8 ? MANY_HEIGHTS : FEW_HEIGHTS);
  const [first, last] = [Math.ceil(findRung(least)), Math.ceil(findRung(most))];
  // Half of the rungs are passed over, or three of four: a stride that grows with what is added seldom changes.
  let stride = 1;
  while ((last - first) / stride > bound) stride *= 2;
  const heights: number[] = breaks === null ? [] : [AS_BEFORE];
  for (let rung = Math.ceil(first / stride) * stride; rung < last; rung += stride) {
    heights.push(Math.ceil(LEAST_HEIGHT * HEIGHT_STEP ** rung));
  }
  if (largest !== undefined) for (const { height } of largest) heights.push(height);
  return heights;
}

function findRung(height: number): number {
  return Math.log(height / LEAST_HEIGHT) / Math.log(HEIGHT_STEP);
}

function findHighest(shapes: Shapes): number {
  let highest = 0;
  for (const { height } of shapes) if (height > highest) highest = height;
  return highest;
}

function isFixed(choices: Choices): boolean {
  for (const shapes of choices) if (shapes.length > 1) return false;
  return true;
}
