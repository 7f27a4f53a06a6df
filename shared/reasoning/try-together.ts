/** Items that were put to a test together. */
export interface Tried<Item> {
  readonly group: readonly Item[];
  readonly passes: boolean;
}

/**
 * Puts items, in their order, to a test that many can be put to at once, where what a group passes each of it does:
 * one that does not pass is halved, until what does not pass stands alone, and groups grow again as long as they pass.
 * No group reaches beyond one that did not pass before all of that is done. What is found for a group holds until the
 * next one is asked for.
 */
export function* tryTogether<Item>(
  items: readonly Item[],
  passAll: (group: readonly Item[]) => boolean,
): Generator<Tried<Item>, void> {
  let size = items.length;
  const failedEnds = [items.length];
  for (let at = 0; at < items.length; ) {
    while ((failedEnds.at(-1) ?? 0) <= at) failedEnds.pop();
    const group = items.slice(at, Math.min(at + size, failedEnds.at(-1) ?? items.length));
    const passes = passAll(group);
    if (!passes && group.length > 1) {
      failedEnds.push(at + group.length);
      size = group.length >> 1;
      continue;
    }
    yield { group, passes };
    at += group.length;
    size = passes ? 2 * group.length : 1;
  }
}
