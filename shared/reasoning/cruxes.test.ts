import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../model/argument-map.ts';
import { GRADUAL_NAMES, type GradualName } from '../model/gradual-name.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { openTrials, tryWithout } from './crux-trials.ts';
import { type Crux, findCruxes, sortCruxes, weighCruxes } from './cruxes.ts';
import { nameLabel } from './label.ts';
import { evaluateMap, strengthsById } from './testing/by-id.ts';
import { createLargeDebate } from './testing/large-debate.ts';
import { createRandomDebate } from './testing/random-debate.ts';
import { withoutStatement } from './testing/without-statement.ts';

function cruxesOf(map: ArgumentMap, motion: string): readonly Crux[] {
  return findCruxes(evaluateMap(map), motion as StatementId);
}

const DEBATE = readNotation(`
  motion M @0.5
  claim D @0.7
  claim E @0.9
  claim K @0.6
  claim R @0.8
  claim C @0.5
  claim S @0.6
  D supports M
  E supports D
  K attacks M
  R attacks K
  C attacks M
  S attacks D
`);

/** The same map with another credence. */
function judge(map: ArgumentMap, id: StatementId, credence: number): ArgumentMap {
  const statements = new Map(map.statements);
  const statement = statements.get(id);
  if (statement !== undefined) statements.set(id, { ...statement, credence });
  return { ...map, statements };
}

/** How strong the motion of a random debate is. */
function weighMotion(map: ArgumentMap, semantics: GradualName): number {
  return strengthsById(evaluateMap(map, semantics)).get('s0' as StatementId) ?? Number.NaN;
}

describe('cruxes', () => {
  it('are ranked by what the motion loses or gains without them', () => {
    const cruxes = cruxesOf(DEBATE, 'M');
    expect(cruxes.map(({ id, change }) => [id, Number(change.toFixed(9))])).toEqual([
      ['D', -0.395],
      ['E', -0.255],
      ['C', 0.22],
      ['R', -0.12],
      ['S', 0.09],
      ['K', 0.03],
    ]);
  });

  it('tell whether the status of the motion hangs on them', () => {
    const without = Object.fromEntries(
      cruxesOf(readNotation('motion M\nD supports M\nC attacks M\nX attacks C'), 'M').map(
        ({ id, labelWithout }) => [id, nameLabel(labelWithout)],
      ),
    );
    expect(without).toEqual({ D: 'out', C: 'in', X: 'out' });
  });

  it('have a flip point where the motion crosses one half, and none where it cannot', () => {
    const map = readNotation('motion M\nclaim D @0.6\nclaim K @0.4\nD supports M\nK attacks M');
    const points = Object.fromEntries(
      cruxesOf(map, 'M').map(({ id, flipPoint }) => [id, flipPoint]),
    );
    expect(points.D).toBeCloseTo(0.4, 8);
    expect(points.K).toBeCloseTo(0.6, 8);
    expect(cruxesOf(readNotation('motion M\nD supports M'), 'M')[0]?.flipPoint).toBe(null);
  });

  it.each(GRADUAL_NAMES)('are what taking out and trying credences gives: %s', (semantics) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const [statements, links] = seed % 3 === 0 ? [24, 50] : [7, 11];
      const map = createRandomDebate(seed, { statements, arguments: links, rings: seed % 4 !== 1 });
      for (const crux of findCruxes(evaluateMap(map, semantics), 's0' as StatementId)) {
        const without = weighMotion(withoutStatement(map, crux.id), semantics);
        expect(crux.strengthWithout, `seed ${seed}`).toBeCloseTo(without, 7);
        if (crux.flipPoint === null) continue;
        const at = (credence: number): number =>
          weighMotion(judge(map, crux.id, credence), semantics);
        const before = at(Math.max(0, crux.flipPoint - 1e-5)) - 0.5;
        const after = at(Math.min(1, crux.flipPoint + 1e-5)) - 0.5;
        expect(before * after).toBeLessThanOrEqual(0);
      }
    }
  });

  it('are so where one ring leads to another, and each trial leaves nothing to the next', () => {
    const map = createRandomDebate(548, { statements: 60, arguments: 130, rings: true });
    for (const { id, strengthWithout } of findCruxes(
      evaluateMap(map, 'quadratic-energy'),
      's0' as StatementId,
    )) {
      const without = weighMotion(withoutStatement(map, id), 'quadratic-energy');
      expect(strengthWithout, id).toBeCloseTo(without, 7);
    }
  });

  it('are told one by one, the last word on each being its own, and all is done at the end', () => {
    const map = createRandomDebate(3, { statements: 10, arguments: 16, rings: true });
    const told = [...weighCruxes(evaluateMap(map), 's0' as StatementId)];
    expect(sortCruxes(told.map(({ crux }) => crux))).toEqual(cruxesOf(map, 's0'));
    const parts = told.map(({ part }) => part);
    expect(parts.at(-1)).toBe(1);
    expect([...parts].sort((left, right) => left - right)).toEqual(parts);
  });

  it('are estimated closely where no more may be computed', () => {
    let turning = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const map = createRandomDebate(seed, { statements: 10, arguments: 16, rings: true });
      const trials = openTrials(evaluateMap(map), 's0' as StatementId);
      if (trials === null) throw new Error('There is no motion');
      for (const slot of trials.relevant.slice(1)) {
        const exact = tryWithout(trials, slot, false, { left: Number.POSITIVE_INFINITY });
        const estimate = tryWithout(trials, slot, false, { left: 0 });
        expect(exact.isEstimate).toBe(false);
        expect(estimate.strength, `seed ${seed}`).toBeCloseTo(exact.strength, 2);
        const before = trials.evaluation.strengths[trials.goal] ?? 0;
        if (estimate.isEstimate && Math.abs(exact.strength - before) > 0.05) turning += 1;
      }
    }
    expect(turning).toBeGreaterThan(2);
  });

  it('are all estimated first where weighing each takes long', () => {
    const map = createLargeDebate(300, 1800, 300);
    const evaluation = evaluateMap(map, 'quadratic-energy');
    const first = new Map<StatementId, Crux>();
    let told = 0;
    for (const { crux } of weighCruxes(evaluation, 's0' as StatementId)) {
      told += 1;
      if (first.has(crux.id)) {
        expect(crux.isEstimate).toBe(false);
        expect(crux.change).toBeCloseTo(first.get(crux.id)?.change ?? Number.NaN, 3);
        break;
      }
      first.set(crux.id, crux);
    }
    expect(first.size).toBe(299);
    expect(told).toBe(300);
    expect([...first.values()].filter(({ isEstimate }) => isEstimate).length).toBeGreaterThan(200);
  });
});
