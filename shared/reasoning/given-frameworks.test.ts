import { describe, expect, it } from 'vitest';
import type { GradualName } from '../model/gradual-name.ts';
import { LABEL } from './label.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';
import { listGivenFrameworks } from './testing/given-frameworks.ts';
import { type Graph, readAf, readFacts, readTgf, toMap } from './testing/read-graph.ts';
import { findViews, type View } from './views.ts';

interface Solutions {
  readonly extensions: readonly (readonly string[])[];
}

interface Solved {
  readonly semantics: Readonly<Record<'PR' | 'ST', Solutions>>;
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

    it.each(solved)('$name has the preferred and stable views they found', (given) => {
      const { PR, ST } = given.expected.semantics;
      const map = toMap(readGraph(given));
      const evaluation = evaluateMap(map);
      const { preferred, isCut } = findViews(evaluation);
      const list = (views: readonly View[]): readonly string[] =>
        views
          .map(({ labels }) =>
            [...map.statements.keys()]
              .filter((id) => labels[evaluation.framework.slots.get(id) ?? 0] === LABEL.in)
              .sort()
              .join(' '),
          )
          .sort();
      const expected = ({ extensions }: Solutions): readonly string[] =>
        extensions.map((each) => [...each].sort().join(' ')).sort();
      expect(isCut).toBe(false);
      expect(list(preferred)).toEqual(expected(PR));
      expect(list(preferred.filter(({ isStable }) => isStable))).toEqual(expected(ST));
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
