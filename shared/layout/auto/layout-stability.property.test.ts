import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Size } from '../box.ts';
import { createFamilyMap, FAMILIES } from '../testing/awkward-maps.ts';
import { addReply, compareOrder, removeStatement } from '../testing/small-edit.ts';
import { layoutMap } from './layout-map.ts';

const SEEDS = 20;
const FEW_SEEDS = 5;

type Sizes = ReadonlyMap<StatementId, Size>;

/** Cards of one to six lines. */
function createSizes(map: ArgumentMap, random: () => number): Sizes {
  return new Map(
    [...map.statements.keys()].map((id) => [
      id,
      { width: 272, height: 60 + 20 * Math.floor(random() * 6) },
    ]),
  );
}

/** For some maps of a family, the share of pairs of cards that keep their order when one card more is laid out. */
function addToMaps([, family]: (typeof FAMILIES)[number], statements: number, keeps: boolean) {
  return Array.from({ length: keeps ? FEW_SEEDS : SEEDS }, (_, seed) => {
    const random = createRandom(seed);
    const map = createFamilyMap(random, family, statements);
    const longer = addReply(map, `s${Math.floor(random() * statements)}` as StatementId);
    const sizes = createSizes(longer, random);
    const before = layoutMap(map, sizes);
    const after = layoutMap(longer, sizes, 'top-down', keeps ? before : undefined);
    return compareOrder(before, after);
  });
}

/** The same for the last statement that nothing speaks to, which is taken away. */
function removeFromMaps([, family]: (typeof FAMILIES)[number], statements: number) {
  return Array.from({ length: FEW_SEEDS }, (_, seed) => {
    const random = createRandom(seed);
    const map = createFamilyMap(random, family, statements);
    const targets = new Set<string>([...map.arguments.values()].map(({ target }) => target.id));
    const leaf = [...map.statements.keys()].reverse().find((id) => !targets.has(id));
    const shorter = removeStatement(map, leaf ?? ('s1' as StatementId));
    const sizes = createSizes(map, random);
    const before = layoutMap(map, sizes);
    return compareOrder(before, layoutMap(shorter, sizes, 'top-down', before));
  });
}

/** The value that a share of all is below. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((less, more) => less - more);
  return sorted[Math.floor(share * sorted.length)] ?? 1;
}

describe('layoutMap of 400 statements', () => {
  it.each(FAMILIES)('moves little when one is added, with %s', (...family) => {
    const shares = addToMaps(family, 400, false);
    // Now and then one more card changes how many columns a branch has.
    expect(quantile(shares, 0)).toBeGreaterThan(0.7);
    expect(quantile(shares, 0.1)).toBeGreaterThan(0.85);
    expect(quantile(shares, 0.5)).toBeGreaterThan(0.98);
  });
});

describe('layoutMap of a map that was arranged before', () => {
  it.each([
    [100, 0.83, 0.76],
    [200, 0.87, 0.8],
  ])('keeps the order of nearly all of %i statements', (statements, added, removed) => {
    const afterAdding = FAMILIES.flatMap((family) => addToMaps(family, statements, true));
    expect(quantile(afterAdding, 0.1)).toBeGreaterThan(added);
    expect(quantile(afterAdding, 0.5)).toBeGreaterThan(0.99);
    const afterRemoving = FAMILIES.flatMap((family) => removeFromMaps(family, statements));
    expect(quantile(afterRemoving, 0.1)).toBeGreaterThan(removed);
    expect(quantile(afterRemoving, 0.5)).toBeGreaterThan(0.97);
  });

  it.each(FAMILIES)('changes nothing where nothing was edited, with %s', (_, family) => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const random = createRandom(seed);
      const map = createFamilyMap(random, family, 60);
      const sizes = createSizes(map, random);
      const before = layoutMap(map, sizes);
      expect(layoutMap(map, sizes, 'top-down', before)).toEqual(before);
    }
  });

  it.each(FAMILIES)('lays out strewn cards as if they were nowhere, with %s', (_, family) => {
    const random = createRandom(7);
    const map = createFamilyMap(random, family, 60);
    const sizes = createSizes(map, random);
    const strewn = new Map(
      [...map.statements.keys()].map((id) => [id, { x: random() * 4000, y: random() * 4000 }]),
    );
    expect(layoutMap(map, sizes, 'top-down', strewn)).toEqual(layoutMap(map, sizes));
  });
});
