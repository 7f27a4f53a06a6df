import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkMap } from '../model/check-map.ts';
import { readNotation } from '../model/notation.ts';
import { drawFork } from './testing/fork.ts';
import { uniteMaps } from './unite-maps.ts';

it('two maps united are sound, show all of the later one, and what fits of the earlier one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const { base, ours } = drawFork(seed, 10);
      const { map, marks } = uniteMaps(base, ours);
      expect(checkMap(map)).toEqual([]);
      for (const [id, statement] of ours.statements) expect(map.statements.get(id)).toBe(statement);
      for (const [id, statement] of map.statements) {
        const [before, after] = [base.statements.get(id), ours.statements.get(id)];
        const isSame = marks.get(id) === undefined;
        expect(isSame).toBe(JSON.stringify(before) === JSON.stringify(after));
        if (after === undefined) expect([marks.get(id), statement]).toEqual(['removed', before]);
      }
    }),
    { seed: 20_261_124, numRuns: 100 },
  );
});

it('two large maps that have nothing in common are united', () => {
  const [before, after] = ['a', 'b'].map((name) => {
    const links = Array.from(
      { length: 1500 },
      (_, at) => `${name}${at} supports ${name} as ${name}-${at}`,
    );
    return readNotation(`motion ${name}\n${links.join('\n')}`);
  });
  if (!(before && after)) throw new Error('Two maps are needed');
  const { map } = uniteMaps(before, after);
  expect([map.statements.size, map.arguments.size]).toEqual([3001, 1500]);
});
