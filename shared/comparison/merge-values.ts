import { compareCodeUnits } from '../base/compare-code-units.ts';
import { isDeepEqual } from '../base/deep-equal.ts';
import type { Versions } from './conflict.ts';

/**
 * The plain three-way merge of a value: where one side left it as it was, the other side's value. Null when both
 * changed it to different values.
 */
export function mergeByThree<Value>({
  base,
  ours,
  theirs,
}: Versions<Value>): { readonly value: Value } | null {
  if (isDeepEqual(ours, theirs) || isDeepEqual(base, theirs)) return { value: ours };
  return isDeepEqual(base, ours) ? { value: theirs } : null;
}

/** One of two values, the same whichever comes first. */
export function pickEither<Value>(first: Value, second: Value): Value {
  return compareCodeUnits(JSON.stringify(first) ?? '', JSON.stringify(second) ?? '') <= 0
    ? first
    : second;
}

/**
 * Merges a list whose order does not matter: what either side removed is gone, what either added is there, once. Keeps
 * the order of the side that changed it; additions come last. The same whichever side is which.
 */
export function mergeSets(versions: Versions<readonly unknown[]>): readonly unknown[] {
  const base = keyMembers(versions.base);
  const ours = keyMembers(versions.ours);
  const theirs = keyMembers(versions.theirs);
  const kept = (members: ReadonlyMap<string, unknown>) =>
    [...members.keys()].filter((key) => base.has(key) && ours.has(key) && theirs.has(key));
  const order = { base: kept(base), ours: kept(ours), theirs: kept(theirs) };
  const keys = mergeByThree(order)?.value ?? pickEither(order.ours, order.theirs);
  const added = [...ours.keys(), ...theirs.keys()].filter((key) => !base.has(key));
  const all = new Map([...theirs, ...ours]);
  return [...keys, ...[...new Set(added)].sort(compareCodeUnits)].map((key) => all.get(key));
}

function keyMembers(members: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(members.map((member) => [keyOfMember(member), member]));
}

// Members are texts, or citations, whose few fields may stand in any order.
function keyOfMember(member: unknown): string {
  if (typeof member !== 'object' || member === null) return JSON.stringify(member);
  return JSON.stringify(
    Object.entries(member).sort(([left], [right]) => compareCodeUnits(left, right)),
  );
}
