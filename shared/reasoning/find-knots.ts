/**
 * The strongly connected sets of more than one member in a graph: from each member of a knot one
 * comes to every other, and back. Linear, without recursion (Tarjan, SIAM J. Comput. 1, 1972).
 */
export function findKnots<Id>(
  ids: readonly Id[],
  listNext: (id: Id) => readonly Id[],
): readonly (readonly Id[])[] {
  const search = createSearch(listNext);
  for (const root of ids) if (!search.isKnown(root)) followFrom(search, root);
  return search.knots;
}

interface Visit<Id> {
  readonly id: Id;
  readonly ahead: Iterator<Id>;
}

function followFrom<Id>(search: Search<Id>, root: Id): void {
  const path: Visit<Id>[] = [search.enter(root)];
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const { value: next, done } = visit.ahead.next();
    if (done === true) {
      path.pop();
      search.leave(visit.id, path.at(-1)?.id);
    } else if (search.isKnown(next)) search.meetAgain(visit.id, next);
    else path.push(search.enter(next));
  }
}

type Search<Id> = ReturnType<typeof createSearch<Id>>;

function createSearch<Id>(listNext: (id: Id) => readonly Id[]) {
  const numbers = new Map<Id, number>();
  /** The lowest number that is known to be reachable and not yet in a finished set. */
  const lowest = new Map<Id, number>();
  const unfinished: Id[] = [];
  const isUnfinished = new Set<Id>();
  const knots: Id[][] = [];

  function lower(id: Id, to: number | undefined): void {
    const now = lowest.get(id) ?? 0;
    if (to !== undefined && to < now) lowest.set(id, to);
  }

  return {
    knots,
    isKnown: (id: Id): boolean => numbers.has(id),
    enter(id: Id): Visit<Id> {
      lowest.set(id, numbers.size);
      numbers.set(id, numbers.size);
      unfinished.push(id);
      isUnfinished.add(id);
      return { id, ahead: listNext(id).values() };
    },
    meetAgain(from: Id, to: Id): void {
      if (isUnfinished.has(to)) lower(from, numbers.get(to));
    },
    leave(id: Id, parent: Id | undefined): void {
      if (parent !== undefined) lower(parent, lowest.get(id));
      if (lowest.get(id) !== numbers.get(id)) return;
      const knot = unfinished.splice(unfinished.lastIndexOf(id));
      for (const member of knot) isUnfinished.delete(member);
      if (knot.length > 1) knots.push(knot);
    },
  };
}
