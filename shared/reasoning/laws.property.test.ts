import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArgument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { GradualName } from '../model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { argumentsOn } from '../model/queries/index-arguments.ts';
import { burdenOf } from '../model/statement.ts';
import { DF_QUAD } from './df-quad.ts';
import { QUADRATIC_ENERGY } from './quadratic-energy.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { createRandomDebate } from './testing/random-debate.ts';

const runs = { seed: 20_200_804, numRuns: 300 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const semantics = fc.constantFrom<GradualName>('df-quad', 'quadratic-energy');
const share = fc.double({ min: 0, max: 1, noNaN: true });

const drawTree = (seed: number): ArgumentMap =>
  createRandomDebate(seed, { statements: 8, arguments: 12, rings: false });
const drawRings = (seed: number): ArgumentMap =>
  createRandomDebate(seed, { statements: 6, arguments: 10, rings: true });

describe('every evaluation', () => {
  it('lets a statement stand that nothing attacks, unless it needs support', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const map = drawRings(seed);
        const labels = labelsById(evaluateMap(map));
        for (const statement of map.statements.values()) {
          if (burdenOf(statement) !== 'stands-unless-attacked') continue;
          const on = argumentsOn(map, statement.id);
          if (on.every(({ relation }) => relation === 'supports')) {
            expect(labels.get(statement.id)).toBe('in');
          }
        }
      }),
      runs,
    );
  });

  it('gives strengths from 0 to 1, and the base score to what nothing speaks to', () => {
    fc.assert(
      fc.property(seeds, semantics, fc.boolean(), (seed, name, rings) => {
        const map = rings ? drawRings(seed) : drawTree(seed);
        const bases = new Map<string, number>([
          ...[...map.statements.values()].map(({ id, credence }) => [id, credence] as const),
          ...[...map.arguments.values()].map(({ id, weight }) => [id, weight] as const),
        ]);
        for (const [id, strength] of strengthsById(evaluateMap(map, name))) {
          if (Number.isNaN(strength)) continue;
          expect(strength).toBeGreaterThanOrEqual(-1e-9);
          expect(strength).toBeLessThanOrEqual(1 + 1e-9);
          if (argumentsOn(map, id).length === 0)
            expect(strength).toBeCloseTo(bases.get(id) ?? -1, 9);
        }
      }),
      runs,
    );
  });

  it('never weakens a statement by taking an attack on it away, where there is no ring', () => {
    fc.assert(
      fc.property(seeds, semantics, (seed, name) => {
        const map = drawTree(seed);
        const before = strengthsById(evaluateMap(map, name));
        for (const { id, relation, target } of map.arguments.values()) {
          if (relation !== 'attacks') continue;
          const without = new Map(map.arguments);
          without.delete(id);
          const after = strengthsById(evaluateMap({ ...map, arguments: without }, name));
          const gain = (after.get(target.id) ?? 0) - (before.get(target.id) ?? 0);
          expect(gain).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
      runs,
    );
  });

  it('reads a link of one certain premise as the plain attack of the books', () => {
    fc.assert(
      fc.property(share, share, semantics, (credence, base, name) => {
        const map = createRandomDebate(1, { statements: 2, arguments: 0, rings: false });
        const [target, premise] = [...map.statements.values()];
        if (target === undefined || premise === undefined) throw new Error('Too few statements');
        const attack = createArgument({
          id: 'a' as ArgumentId,
          relation: 'attacks',
          premises: [premise.id],
          target: { kind: 'statement', id: target.id },
        });
        const strengths = strengthsById(
          evaluateMap(
            {
              ...map,
              statements: new Map([
                [target.id, { ...target, credence: base }],
                [premise.id, { ...premise, credence }],
              ]),
              arguments: new Map([[attack.id, attack]]),
            },
            name,
          ),
        );
        const rule = name === 'df-quad' ? DF_QUAD : QUADRATIC_ENERGY;
        expect(strengths.get('s0' as StatementId)).toBe(rule.weigh(base, credence, 0));
      }),
      runs,
    );
  });
});

describe('both gradual semantics', () => {
  it('mirror: swapping sides and turning the base score round gives the rest to 1', () => {
    fc.assert(
      fc.property(
        share,
        fc.array(share, { maxLength: 5 }),
        fc.array(share, { maxLength: 5 }),
        (base, attacks, supports) => {
          for (const { gather, weigh } of [DF_QUAD, QUADRATIC_ENERGY]) {
            const attack = attacks.reduce(gather, 0);
            const support = supports.reduce(gather, 0);
            const mirrored = weigh(1 - base, support, attack);
            expect(weigh(base, attack, support) + mirrored).toBeCloseTo(1, 12);
          }
        },
      ),
      { ...runs, numRuns: 2000 },
    );
  });
});
