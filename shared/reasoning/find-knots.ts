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
  const components = findComponents({
    starts: Int32Array.from(starts),
    next: Int32Array.from(next),
  });
  return components
    .filter((members) => members.length > 1)
    .map((members) =>
      [...members].flatMap((number) => {
        const id = ids[number];
        return id === undefined ? [] : [id];
      }),
    );
}
