import type { Argument, Relation } from '../argument.ts';

/**
 * The relation by which a legend shows that premises count together: supports where any are joined, as most people are
 * familiar with that, else attacks; null where no argument has two premises. Linear.
 */
export function findJoinedRelation(
  all: Iterable<Pick<Argument, 'premises' | 'relation'>>,
): Relation | null {
  const joined = new Set<Relation>();
  for (const { premises, relation } of all) if (premises.length > 1) joined.add(relation);
  if (joined.has('supports')) return 'supports';
  return joined.has('attacks') ? 'attacks' : null;
}
