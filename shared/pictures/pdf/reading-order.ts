import type { Figure, Subject } from '../../drawing/scene.ts';

const RANKS: Readonly<Record<Subject['kind'], number>> = {
  title: 0,
  statement: 1,
  note: 2,
  frame: 3,
  argument: 3,
  legend: 4,
  sources: 5,
  credits: 6,
};

/**
 * The place of each figure among those that are read, from 0: statements as the outline has them, then what
 * lies beneath them where it is painted, such as notes, then what stands below the map.
 */
export function findReadingOrder(figures: readonly Figure[]): ReadonlyMap<Figure, number> {
  const read = [...figures].sort((one, other) => rankOf(one) - rankOf(other));
  return new Map(read.map((figure, place) => [figure, place]));
}

function rankOf({ subject }: Figure): number {
  return RANKS[subject.kind];
}
