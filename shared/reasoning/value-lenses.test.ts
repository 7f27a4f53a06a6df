import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { evaluateThrough, holdAbove } from './value-lenses.ts';

const MAP = readNotation(
  'motion M\nposition P @0.8\nposition Q @0.6\nr supports P\nP supports M\nQ attacks M',
);
const [M, P, Q] = ['M', 'P', 'Q'] as readonly string[] as readonly StatementId[];

describe('a lens of value', () => {
  it('weighs what positions say of the motion', () => {
    const evaluation = evaluateMap(MAP);
    const positions = [P, Q] as readonly StatementId[];
    const strengthOf = (id: StatementId | undefined): number =>
      strengthsById(evaluateThrough(evaluation, holdAbove(id as StatementId, positions))).get(
        M as StatementId,
      ) ?? 0;
    // P comes out at 0.8 + 0.2 * 0.5, Q at 0.6.
    expect(strengthOf(P)).toBeCloseTo(0.5 + 0.5 * (0.9 - 0.25 * 0.6), 12);
    expect(strengthOf(Q)).toBeCloseTo(0.5 - 0.5 * (0.6 - 0.25 * 0.9), 12);
  });

  it('leaves labels and the evaluation it looks at as they are', () => {
    const evaluation = evaluateMap(MAP);
    const before = [...evaluation.strengths];
    const seen = evaluateThrough(evaluation, new Map([[P as StatementId, 0]]));
    expect(labelsById(seen)).toEqual(labelsById(evaluation));
    expect([...evaluation.strengths]).toEqual(before);
  });
});
