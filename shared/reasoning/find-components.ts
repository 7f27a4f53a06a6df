/** A graph of numbered members, laid out flat: member i leads to `next` from `starts[i]` to before `starts[i + 1]`. */
export interface Graph {
  readonly starts: Int32Array;
  readonly next: Int32Array;
}

/** Members of a graph, component by component, and where in the list each component ends. */
export interface Components {
  readonly members: Int32Array;
  readonly ends: Int32Array;
}

/**
 * The strongly connected components of a graph, each after all that it leads to. Within one, what was come
 * to last is first. Linear, without recursion (Tarjan, SIAM J. Comput. 1, 1972).
 */
export function findComponents(graph: Graph): Components {
  const search = createSearch(graph);
  for (let root = 0; root < graph.starts.length - 1; root += 1) search.followFrom(root);
  return search.listComponents();
}

/** The number of a member whose component is complete. */
const FINISHED = 0x7fffffff;

function createSearch({ starts, next }: Graph) {
  const count = starts.length - 1;
  const members = new Int32Array(count);
  const ends = new Int32Array(count);
  /** In which order members were come to, from 1. */
  const numbers = new Int32Array(count);
  /** The lowest number that is known to be reachable and not finished. */
  const lowest = new Int32Array(count);
  const ahead = starts.slice();
  const unfinished = new Int32Array(count);
  const path = new Int32Array(count);
  let [known, waiting, depth, left, components] = [0, 0, 0, 0, 0];

  function enter(member: number): void {
    known += 1;
    numbers[member] = known;
    lowest[member] = known;
    unfinished[waiting] = member;
    path[depth] = member;
    waiting += 1;
    depth += 1;
  }

  function lower(member: number, to: number): void {
    if (to < (lowest[member] ?? 0)) lowest[member] = to;
  }

  function goOn(member: number): void {
    const at = ahead[member] ?? 0;
    if (at === starts[member + 1]) {
      leave(member);
      return;
    }
    ahead[member] = at + 1;
    const other = next[at] ?? 0;
    if (numbers[other] === 0) enter(other);
    else lower(member, numbers[other] ?? FINISHED);
  }

  function leave(member: number): void {
    depth -= 1;
    if (depth > 0) lower(path[depth - 1] ?? 0, lowest[member] ?? FINISHED);
    if (lowest[member] !== numbers[member]) return;
    for (let last = -1; last !== member; left += 1) {
      waiting -= 1;
      last = unfinished[waiting] ?? member;
      numbers[last] = FINISHED;
      members[left] = last;
    }
    ends[components] = left;
    components += 1;
  }

  return {
    listComponents: (): Components => ({ members, ends: ends.subarray(0, components) }),
    followFrom(root: number): void {
      if (numbers[root] === 0) enter(root);
      while (depth > 0) goOn(path[depth - 1] ?? root);
    },
  };
}
