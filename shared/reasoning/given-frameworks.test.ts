import { describe, expect, it } from 'vitest';
import type { GradualName } from '../model/gradual-name.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { listGivenFrameworks } from './testing/given-frameworks.ts';
import { type Graph, readAf, readFacts, readTgf, toMap } from './testing/read-graph.ts';

interface Solved {
  readonly counts: { readonly arguments: number };
  readonly groundedLabelling?: Readonly<Record<'in' | 'out' | 'undec', readonly string[]>>;
}

interface Weighed {
  readonly strengths: Readonly<
    Record<'DFQuAD' | 'QuadraticEnergy', Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}

const solved = listGivenFrameworks<Solved>('iccma').filter(
  ({ expected }) => expected.groundedLabelling !== undefined,
);
const weighed = listGivenFrameworks<Weighed>('qbaf');

function readGraph({ name, text }: { readonly name: string; readonly text: string }): Graph {
  if (name.endsWith('.tgf')) return readTgf(text);
  return name.endsWith('.af') ? readAf(text) : readFacts(text);
}

describe.skipIf(solved.length === 0)(
  'frameworks that solvers solved (skipped where absent)',
  () => {
    it.each(solved)('$name has the grounded labels they found', (given) => {
      const { counts, groundedLabelling } = given.expected;
      const map = toMap(readGraph(given));
      expect(map.statements.size).toBe(counts.arguments);
      const labels = labelsById(evaluateMap(map));
      const withLabel = (wanted: string): readonly string[] =>
        [...map.statements.keys()].filter((id) => labels.get(id) === wanted).sort();
      expect(withLabel('in')).toEqual([...(groundedLabelling?.in ?? [])].sort());
      expect(withLabel('out')).toEqual([...(groundedLabelling?.out ?? [])].sort());
      expect(withLabel('undecided')).toEqual([...(groundedLabelling?.undec ?? [])].sort());
    });
  },
);

describe.skipIf(weighed.length === 0)(
  'frameworks that others weighed (skipped where absent)',
  () => {
    const NAMES = { 'df-quad': 'DFQuAD', 'quadratic-energy': 'QuadraticEnergy' } as const;

    it.each(weighed)('$name has the strengths they found', (given) => {
      const map = toMap(readFacts(given.text));
      for (const semantics of Object.keys(NAMES) as GradualName[]) {
        const strengths = new Map<string, number>(strengthsById(evaluateMap(map, semantics)));
        const byProgram = given.expected.strengths[NAMES[semantics]];
        expect(Object.keys(byProgram).length).toBeGreaterThan(0);
        for (const [program, expected] of Object.entries(byProgram)) {
          for (const [id, strength] of Object.entries(expected)) {
            expect(strengths.get(id), `${program} ${semantics} ${id}`).toBeCloseTo(strength, 8);
          }
        }
      }
    });
  },
);
