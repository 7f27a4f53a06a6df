import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { StatementId } from '../../model/ids.ts';
import { createFamilyMap, FAMILIES } from '../testing/awkward-maps.ts';
import { addReply, compareOrder } from '../testing/small-edit.ts';
import { layoutMap } from './layout-map.ts';

const STATEMENTS = 400;

describe(`layoutMap of ${STATEMENTS} statements`, () => {
  it.each(FAMILIES)('moves little when one is added, with %s', (_, family) => {
    const shares = Array.from({ length: 20 }, (_, seed) => {
      const random = createRandom(seed);
      const map = createFamilyMap(random, family, STATEMENTS);
      const longer = addReply(map, `s${Math.floor(random() * STATEMENTS)}` as StatementId);
      const sizes = new Map(
        [...longer.statements.keys()].map((id) => [
          id,
          { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
        ]),
      );
      return compareOrder(layoutMap(map, sizes), layoutMap(longer, sizes));
    }).sort((less, more) => less - more);
    // Now and then one more card changes how many columns a branch has.
    expect(shares[0]).toBeGreaterThan(0.7);
    expect(shares[2]).toBeGreaterThan(0.85);
    expect(shares[10]).toBeGreaterThan(0.98);
  });
});
