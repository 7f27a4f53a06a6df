/**
 * Whether one item after the other passes a test that many can be put to at once, where what a group passes
 * each of it does: groups grow as long as they pass, and are halved where they do not. The items are to be
 * asked about in their order; what is only found for the latest group holds until the next is tried.
 */
export function tryTogether<Item>(
  items: readonly Item[],
  passAll: (group: readonly Item[]) => boolean,
): (index: number) => boolean {
  let size = FIRST;
  let passed = { from: 0, end: 0 };
  return (index) => {
    if (index >= passed.from && index < passed.end) return true;
    for (;;) {
      const end = Math.min(items.length, index + size);
      if (passAll(items.slice(index, end))) {
        passed = { from: index, end };
        size = Math.min(MOST, 2 * size);
        return true;
      }
      passed = { from: 0, end: 0 };
      if (size === 1) return false;
      size >>= 1;
    }
  };
}

const FIRST = 16;
const MOST = 1024;
