import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepQueue } from './step-queue.ts';

describe('StepQueue', () => {
  it('gives what sorting by cost gives, the greater number first among equals', () => {
    const costs = fc.array(fc.nat(20), { maxLength: 200 });
    fc.assert(
      fc.property(costs, costs, (before, after) => {
        const queue = new StepQueue(256);
        for (const [step, cost] of before.entries()) queue.add(step, cost);
        queue.clear();
        for (const [step, cost] of after.entries()) queue.add(step, cost);
        const sorted = [...after.keys()].sort(
          (first, second) => (after[first] ?? 0) - (after[second] ?? 0) || second - first,
        );
        expect(after.map(() => queue.take())).toEqual(sorted);
        expect(queue.take()).toBeUndefined();
      }),
      { seed: 20261127 },
    );
  });
});
