import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import type { PlacedBoxes } from './placed-boxes.ts';
import { swapAxes, swapPlaces } from './swap-axes.ts';

/** Whether replies stand at the right of what they speak to. */
export function isLeftRight({ details }: ArgumentMap): boolean {
  return details.direction === 'left-right';
}

/** Whether what speaks to a target stands no farther ahead than its end, as the map goes. */
export function isBehind(map: ArgumentMap, target: Box, { x, y }: Point): boolean {
  return isLeftRight(map) ? x < target.x + target.width : y < target.y + target.height;
}

/** How to turn a map so that replies go downwards in it, whichever way they go, and to turn places back. */
export interface Turning {
  readonly turnBox: (box: Box) => Box;
  readonly turnAll: (boxes: PlacedBoxes) => PlacedBoxes;
  readonly turnBack: <Id>(places: ReadonlyMap<Id, Point>) => ReadonlyMap<Id, Point>;
}

/** How to turn a map: by exchanging its axes (`swapAxes`) where it goes from left to right, else not at all. */
export function turningOf(map: ArgumentMap): Turning {
  return isLeftRight(map) ? EXCHANGING : LEAVING;
}

const EXCHANGING: Turning = {
  turnBox: swapAxes,
  turnAll: (boxes) => boxes.turn(),
  turnBack: swapPlaces,
};

const LEAVING: Turning = {
  turnBox: (box) => box,
  turnAll: (boxes) => boxes,
  turnBack: (places) => places,
};
