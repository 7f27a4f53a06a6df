import { AS_BEFORE, type Breaks, type Choices, startsColumn } from './choices.ts';
import { lowestWithin, narrowestWithin, type Shape, type Shapes } from './shape.ts';

/**
 * Limbs dealt in order to columns. One is filled again and again, since most deals are soon forgotten;
 * what its lists hold beyond its counts is left over from others.
 */
export interface Deal {
  limbs: number;
  columns: number;
  strain: number;
  /** The shape that each limb takes. */
  readonly shapes: Shape[];
  /** Of each column: the first limb, the width and the height. */
  readonly starts: number[];
  readonly widths: number[];
  readonly heights: number[];
}

/** A deal of nothing. */
export function createDeal(): Deal {
  return { limbs: 0, columns: 0, strain: 0, shapes: [], starts: [], widths: [], heights: [] };
}

/** A deal to keep. */
export function copyDeal(deal: Deal): Deal {
  const { limbs, columns, strain } = deal;
  return {
    limbs,
    columns,
    strain,
    shapes: deal.shapes.slice(0, limbs),
    starts: deal.starts.slice(0, columns),
    widths: deal.widths.slice(0, columns),
    heights: deal.heights.slice(0, columns),
  };
}

/** How high columns are filled, and where a new one starts whatever room there is. */
interface Limits {
  /** Where columns begin if they are as high as before. */
  readonly breaks?: Breaks;
  /** What each limb may choose from where it has a column to itself; absent: as elsewhere. */
  readonly alone?: Choices;
  readonly first: number;
  readonly other: number;
  readonly breakAt: number;
  readonly gap: number;
}

/** How many times as wide a column may become for a limb that then fits beneath, rather than open a new one. */
const MOST_WIDENING = 1.3;

/**
 * Deals limbs in order to columns, filling one after the other up to a height; the first has a height
 * of its own, and stays empty if its limb does not fit. The first limb of a column takes the narrowest
 * shape it can; those beneath it use the width there is. A limb that fits nowhere stands alone.
 * Linear.
 */
export function dealColumns(choices: Choices, limits: Limits, deal: Deal): void {
  deal.limbs = choices.length;
  deal.columns = 0;
  deal.strain = 0;
  openColumn(deal, 0);
  let room = limits.first;
  for (let index = 0; index < choices.length; index += 1) {
    const own = choices[index];
    if (own === undefined) continue;
    let shape = fitBeneath(own, deal, room);
    const isNext = startsColumn(limits.other, limits.breaks, index, shape.height > room);
    if (index === limits.breakAt || isNext) {
      settleLone(deal, limits);
      if (index > 0 || limits.first < limits.other) openColumn(deal, index);
      room = deal.columns === 1 ? limits.first : limits.other;
      shape = fitBeneath(own, deal, room);
    }
    placeLimb(deal, index, shape, limits.gap);
    room -= shape.height + limits.gap;
  }
  settleLone(deal, limits);
}

/** Lets a limb that has the last column to itself take a shape that it has for that, if it fits better. */
function settleLone(deal: Deal, { first, other, alone }: Limits): void {
  const column = deal.columns - 1;
  const index = deal.starts[column] ?? 0;
  const [shape, own] = [deal.shapes[index], alone?.[index]];
  if (own === undefined || shape === undefined || deal.heights[column] !== shape.height) return;
  if (other === AS_BEFORE) {
    takeLone(deal, index, own[0]);
    return;
  }
  const limit = column === 0 ? first : other;
  const better = narrowestWithin(own, limit);
  const isTooHigh = shape.height > limit;
  if (isTooHigh ? better.height >= shape.height : better.width >= shape.width) return;
  takeLone(deal, index, better);
}

function takeLone(deal: Deal, index: number, better: Shape): void {
  const column = deal.columns - 1;
  deal.strain += better.strain - (deal.shapes[index]?.strain ?? 0);
  deal.shapes[index] = better;
  deal.widths[column] = better.width;
  deal.heights[column] = better.height;
}

function openColumn(deal: Deal, start: number): void {
  const column = deal.columns;
  deal.starts[column] = start;
  deal.widths[column] = 0;
  deal.heights[column] = 0;
  deal.columns = column + 1;
}

function placeLimb(deal: Deal, index: number, shape: Shape, gap: number): void {
  const column = deal.columns - 1;
  const isFirst = deal.starts[column] === index;
  deal.shapes[index] = shape;
  deal.widths[column] = Math.max(deal.widths[column] ?? 0, shape.width);
  deal.heights[column] = (deal.heights[column] ?? 0) + (isFirst ? 0 : gap) + shape.height;
  deal.strain += shape.strain;
}

function fitBeneath(own: Shapes, { widths, columns }: Deal, room: number): Shape {
  const width = widths[columns - 1] ?? 0;
  if (width === 0) return narrowestWithin(own, room);
  const within = lowestWithin(own, width);
  if (within.height <= room && within.width <= width) return within;
  const widening = narrowestWithin(own, room);
  return widening.width <= width * MOST_WIDENING ? widening : within;
}

/** The number of the first limb after a column. */
export function endOf({ starts, columns, limbs }: Deal, column: number): number {
  return column + 1 < columns ? (starts[column + 1] ?? limbs) : limbs;
}
