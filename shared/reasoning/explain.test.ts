import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { traceLabel } from './explain.ts';
import { nameLabel } from './label.ts';
import { evaluateMap } from './testing/by-id.ts';
import { createRandomDebate } from './testing/random-debate.ts';

function trace(notation: string, id: string): readonly string[] {
  return traceLabel(evaluateMap(readNotation(notation)), id as StatementId).map(
    ({ depth, label, reason, ...step }) => `${depth} ${step.id} ${nameLabel(label)} ${reason}`,
  );
}

describe('traceLabel', () => {
  it('follows a fall to the objection that nothing answers', () => {
    const map = 'motion M\nr supports M as a\no attacks M as b\nx attacks r as c';
    expect(trace(map, 'M')).toEqual([
      '0 M out attacked',
      '1 b in premisesStand',
      '2 o in unattacked',
    ]);
  });

  it('follows a standing to the reason that stands and every attack that falls', () => {
    const map = 'motion M\nr supports M as a\no attacks M as b\nx attacks b as c';
    expect(trace(map, 'M')).toEqual([
      '0 M in supportedAttacksFall',
      '1 a in premisesStand',
      '2 r in unattacked',
      '1 b out undercut',
      '2 c in premisesStand',
      '3 x in unattacked',
    ]);
  });

  it('tells of a need that is not met, and of what is open', () => {
    expect(trace('motion M', 'M')).toEqual(['0 M out unsupported']);
    expect(trace('motion M\nx attacks r as c\nr supports M as a', 'M')).toEqual([
      '0 M out supportsFall',
      '1 a out premiseFalls',
      '2 r out attacked',
      '3 c in premisesStand',
      '4 x in unattacked',
    ]);
    expect(trace('p attacks q as a\nq attacks p as b', 'p')).toEqual([
      '0 p undecided attackOpen',
      '1 b undecided premiseOpen',
      '2 q undecided attackOpen',
      '3 a undecided premiseOpen',
    ]);
  });

  it('says nothing of what it does not know', () => {
    expect(trace('motion M', 'nothing')).toEqual([]);
  });

  it('rests every label that is in or out on other steps, never on itself', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const map = createRandomDebate(seed, { statements: 6, arguments: 10, rings: true });
      const evaluation = evaluateMap(map);
      for (const id of map.statements.keys()) {
        const reasons = new Map(
          traceLabel(evaluation, id).map((step) => [step.id as string, step.because]),
        );
        const label = evaluation.labels[evaluation.framework.slots.get(id) ?? 0];
        if (label === 1) continue;
        const visit = (at: string, path: readonly string[]): void => {
          expect(path).not.toContain(at);
          for (const next of reasons.get(at) ?? []) visit(next, [...path, at]);
        };
        visit(id, []);
      }
    }
  });

  it('says where it leads back to what it is to explain', () => {
    const map = readNotation(
      'motion M\nclaim p\nclaim q\np attacks q as x\nq attacks p as y\np supports M',
    );
    const steps = traceLabel(evaluateMap(map), 'p' as StatementId);
    expect(steps.map(({ id, backTo }) => [id, backTo])).toEqual([
      ['p', null],
      ['y', null],
      ['q', null],
      ['x', 'p'],
    ]);
  });
});
