import { describe, expect, it } from 'vitest';
import type { GradualName } from '../model/gradual-name.ts';
import { readNotation } from '../model/notation.ts';
import { evaluateMap, labelsById, strengthsById } from './testing/by-id.ts';

/** Statements that stand, fall and are open, of a map of claims. */
function readStatus(notation: string): readonly string[] {
  const map = readNotation(notation);
  const labels = labelsById(evaluateMap(map));
  return (['in', 'out', 'undecided'] as const).map((label) =>
    [...map.statements.keys()]
      .filter((id) => labels.get(id) === label)
      .sort()
      .join(''),
  );
}

/** Claims from `a0.8 t0.5`, links from `a-t` (attack) and `s+t` (support). */
function readGraph(text: string): ReturnType<typeof readNotation> {
  const lines = text.split(/\s+/).map((part) => {
    const claim = /^([A-Za-z]+\d*?)(?:@([\d.]+))$/.exec(part);
    if (claim !== null) return `claim ${claim[1]} @${claim[2]}`;
    const [from, sign, to] = part.split(/([-+])/);
    return `${from} ${sign === '-' ? 'attacks' : 'supports'} ${to}`;
  });
  return readNotation(lines.join('\n'));
}

function readStrengths(graph: string, semantics: GradualName): Readonly<Record<string, number>> {
  return Object.fromEntries(strengthsById(evaluateMap(readGraph(graph), semantics)));
}

function expectStrengths(
  graph: string,
  semantics: GradualName,
  expected: Readonly<Record<string, number>>,
  tolerance = 5e-7,
): void {
  const found = readStrengths(graph, semantics);
  for (const [id, strength] of Object.entries(expected)) {
    expect(Math.abs((found[id] ?? Number.NaN) - strength), `${id}: ${found[id]}`).toBeLessThan(
      tolerance,
    );
  }
}

describe('grounded labels of frameworks known by hand (Dung 1995)', () => {
  it.each([
    ['a chain of two attacks', 'c attacks b\nb attacks a', ['ac', 'b', '']],
    ['two that attack each other', 'a attacks b\nb attacks a', ['', '', 'ab']],
    ['a ring of three', 'a attacks b\nb attacks c\nc attacks a', ['', '', 'abc']],
    [
      'floating acceptance',
      'a attacks b\nb attacks a\na attacks c\nb attacks c\nc attacks d',
      ['', '', 'abcd'],
    ],
    ['a self-attack', 'a attacks a\na attacks b', ['', '', 'ab']],
    [
      'a part that is decided and a part that is not',
      'a attacks b\nc attacks b\nc attacks d\nd attacks c\nd attacks e\ne attacks e',
      ['a', 'b', 'cde'],
    ],
    ['a chain of three attacks', 'a attacks b\nb attacks c\nc attacks d', ['ac', 'bd', '']],
  ])('%s', (_, notation, expected) => {
    expect(readStatus(notation)).toEqual(expected);
  });

  it('a ring of statements that hold each other up stays open', () => {
    expect(readStatus('position a\nposition b\na supports b\nb supports a')).toEqual([
      '',
      '',
      'ab',
    ]);
  });

  it('a statement that needs support falls without any', () => {
    expect(readStatus('motion m\nclaim c\nc supports m')).toEqual(['cm', '', '']);
    expect(readStatus('motion m\nd attacks c\nc supports m')).toEqual(['d', 'cm', '']);
    expect(readStatus('motion m')).toEqual(['', 'm', '']);
  });
});

describe('strengths known by hand', () => {
  it.each([
    ['an attack', 'a@0.8 t@0.5 a-t', { t: 0.1 }, { t: 0.304878 }],
    ['a support', 's@0.8 t@0.5 s+t', { t: 0.9 }, { t: 0.695122 }],
    ['an attack and a support alike', 'a@0.8 s@0.8 t@0.5 a-t s+t', { t: 0.5 }, { t: 0.5 }],
    [
      'two supports and an attack',
      'p@0.5 q@0.5 t@0.5 a@0.6 p+t q+t a-t',
      { t: 0.575 },
      { t: 0.568966 },
    ],
    [
      'a chain of attacks',
      'c@0.9 b@0.6 a@0.5 c-b b-a',
      { b: 0.06, a: 0.47 },
      { b: 0.331492, a: 0.450496 },
    ],
    ['a certain attacker', 't@0.5 a@1.0 s@0.9 a-t s+t', { t: 0.45 }, { t: 0.49505 }],
    [
      'a second attacker beside a certain one',
      't@0.5 a@1.0 s@0.9 b@0.9 a-t s+t b-t',
      { t: 0.45 },
      { t: 0.25 },
    ],
    [
      'two that attack each other',
      'a@0.5 b@0.5 a-b b-a',
      { a: 1 / 3, b: 1 / 3 },
      { a: 0.423854, b: 0.423854 },
    ],
    [
      'two certain ones that attack each other',
      'a@1 b@1 a-b b-a',
      { a: 0.5, b: 0.5 },
      { a: 0.682328, b: 0.682328 },
    ],
    ['a self-attack', 'a@0.5 a-a', { a: 1 / 3 }, { a: 0.423854 }],
    [
      'two that support each other',
      'a@0.5 b@0.5 a+b b+a',
      { a: 1, b: 1 },
      { a: 0.647799, b: 0.647799 },
    ],
    [
      'a ring of three attacks',
      'a@0.5 b@0.5 c@0.5 a-b b-c c-a',
      { a: 1 / 3, b: 1 / 3, c: 1 / 3 },
      { a: 0.423854, b: 0.423854, c: 0.423854 },
    ],
    [
      'an uneven pair',
      'a@0.8 b@0.4 a-b b-a',
      { a: 0.705882, b: 0.117647 },
      { a: 0.750873, b: 0.255785 },
    ],
  ])('%s', (_, graph, dfQuad, energy) => {
    expectStrengths(graph, 'df-quad', dfQuad);
    expectStrengths(graph, 'quadratic-energy', energy);
  });
});

describe('strengths that were published', () => {
  const DEMOCRACY =
    'A@0.5 B@0.5 P@0.7 Q@0.5 R@0.9 C@0.2 D@0.2 E@0.6 F@0.5 C-B D-Q E-Q F-Q P+A Q+A R+B';
  const STOCK =
    'Buy@0.5 Sell@0.5 n@0.8 o@0.7 p@0.3 q@0.9 r@0.9 ' +
    'Buy-Sell Sell-Buy o-n p-o q-p r-n n+Sell o+Buy q+o r+Buy';

  it('on e-democracy (Rago and others)', () => {
    expectStrengths(DEMOCRACY, 'df-quad', { A: 0.862, B: 0.85, Q: 0.08 });
    const energy = { A: 0.719852, B: 0.66443, Q: 0.185874 };
    expectStrengths(DEMOCRACY, 'quadratic-energy', energy);
  });

  it('on stock, a map with a ring (Potyka)', () => {
    const published = { Buy: 0.8208179, Sell: 0.3634538, n: 0.2049496, o: 0.8050136, p: 0.165776 };
    expectStrengths(STOCK, 'quadratic-energy', published, 2e-3);
    const atRest = { Buy: 0.821646, Sell: 0.36217, n: 0.204744, o: 0.805085, p: 0.165746 };
    expectStrengths(STOCK, 'quadratic-energy', atRest);
    expectStrengths(STOCK, 'df-quad', { Buy: 0.99636, Sell: 0.00338 });
  });

  it('on a ring of 21 where repeating the formula swings for ever (Potyka)', () => {
    const digits = [...'0123456789'].map((digit) => String.fromCharCode(97 + Number(digit)));
    const graph = [
      'A@1',
      ...digits.flatMap((digit) => [`B${digit}@0`, `C${digit}@0`, `A+B${digit}`, `C${digit}-A`]),
      ...digits.flatMap((from) => digits.map((to) => `B${from}+C${to}`)),
    ].join(' ');
    const atRest = { A: 0.224088, Ba: 0.047814, Cj: 0.186079 };
    expectStrengths(graph, 'quadratic-energy', atRest);
    expectStrengths(graph, 'quadratic-energy', { A: 0.224733, Ba: 0.04775, Cj: 0.185258 }, 2e-3);
  });
});

describe('strengths that never come to rest', () => {
  it('are none, nor are those that depend on them', () => {
    // What A holds up, by way of four stages, defeats it, too late to come to rest with it.
    const stages = [...'abcd'].map((stage) => [...'wxyz'].map((each) => `${stage}${each}`));
    const links = stages.flatMap((stage, index) =>
      (stages[index - 1] ?? ['A']).flatMap((from) => stage.map((to) => `${from}+${to}`)),
    );
    const last = (stages.at(-1) ?? []).map((from) => `${from}-A`);
    const claims = ['A@1', 'M@0.5', 'N@0.5', ...stages.flat().map((id) => `${id}@0`)];
    const graph = [...claims, ...links, ...last, 'A+M', 'N+M', 'N+A'].join(' ');
    const { A, M, N } = readStrengths(graph, 'quadratic-energy');
    expect([A, M, N]).toEqual([Number.NaN, Number.NaN, 0.5]);
  });
});

describe('a small debate on strike capability', () => {
  const DEBATE = 'M@0.5 D@0.7 E@0.9 K@0.6 R@0.8 C@0.5 D+M E+D K-M R-K C-M';

  it('has the strengths computed by hand', () => {
    expectStrengths(DEBATE, 'df-quad', { M: 0.705, D: 0.97, K: 0.12 });
    expectStrengths(DEBATE, 'quadratic-energy', { M: 0.499501, D: 0.834254, K: 0.365854 });
  });

  it('is weaker once it is said that the adversary escalates', () => {
    expectStrengths(`${DEBATE} S@0.6 S-D`, 'df-quad', { M: 0.615, D: 0.79 });
    expectStrengths(`${DEBATE} S@0.6 S-D`, 'quadratic-energy', { M: 0.490242, D: 0.724771 });
  });

  it('falls by its cost, and stands once the cost is answered, whatever its strength', () => {
    const attacks = 'K attacks M\nR attacks K\nC attacks M';
    expect(readStatus(attacks)).toEqual(['CR', 'KM', '']);
    expect(readStatus(`${attacks}\nX attacks C`)).toEqual(['MRX', 'CK', '']);
  });
});
