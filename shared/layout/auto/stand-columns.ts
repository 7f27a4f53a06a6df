import type { Point } from '../../model/statement.ts';
import type { Size } from '../box.ts';
import { CARD_GAP, RAIL_GUTTER } from '../spacing.ts';
import { type Deal, endOf } from './deal-columns.ts';
import type { Limb } from './grow-tree.ts';
import type { Part } from './shape.ts';
import { stackParts } from './stack-shapes.ts';

/** What columns side by side take, with room for a rail between them. */
export function measureColumns({ columns, widths, heights }: Deal): Size {
  let [width, height] = [-CARD_GAP - RAIL_GUTTER, 0];
  for (let column = 0; column < columns; column += 1) {
    width += CARD_GAP + RAIL_GUTTER + (widths[column] ?? 0);
    height = Math.max(height, heights[column] ?? 0);
  }
  return { width, height };
}

/** Columns side by side as parts, their tops in line, from the place of the first. */
export function columnParts(limbs: readonly Limb[], deal: Deal, at: Point): readonly Part[] {
  const parts: Part[] = [];
  let { x } = at;
  for (let column = 0; column < deal.columns; column += 1) {
    const [start, end] = [deal.starts[column] ?? 0, endOf(deal, column)];
    const shapes = deal.shapes.slice(start, end);
    const stack = stackParts(limbs.slice(start, end), shapes, { x, y: at.y });
    for (const part of stack) parts.push(part);
    x += (deal.widths[column] ?? 0) + CARD_GAP + RAIL_GUTTER;
  }
  return parts;
}
