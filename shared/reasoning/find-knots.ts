import { findComponents } from './find-components.ts';

/**
 * The strongly connected sets of more than one member in a graph: from each member of a knot one
 * comes to every other, and back. What `listNext` leads to and is not among the ids is passed over. Linear.
 */
export function findKnots<Id>(
  ids: readonly Id[],
  listNext: (id: Id) => readonly Id[],
): readonly (readonly Id[])[] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const next: number[] = [];
  const starts = [0];
  for (const id of ids) {
    for (const other of listNext(id)) {
      const number = numbers.get(other);
      if (number !== undefined) next.push(number);
    }
    starts.push(next.length);
  }
  const { members, ends } = findComponents({
    starts: new Int32Array(starts),
    next: new Int32Array(next),
  });
  return [...ends].flatMap((end, index) => {
    const knot = members.subarray(ends[index - 1] ?? 0, end);
    if (knot.length === 1) return [];
    return [Array.from(knot).flatMap((number) => ids.slice(number, number + 1))];
  });
}
