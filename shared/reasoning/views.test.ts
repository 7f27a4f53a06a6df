import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../model/argument-map.ts';
import { readNotation } from '../model/notation.ts';
import { createFramework } from './framework.ts';
import { LABEL, nameLabel } from './label.ts';
import { evaluateMap } from './testing/by-id.ts';
import { type ById, listCompletePlainly } from './testing/plain-evaluation.ts';
import { createRandomDebate } from './testing/random-debate.ts';
import { findViews } from './views.ts';

/** The statements that stand in each preferred and in each stable view. */
function readViews(notation: string): {
  readonly preferred: readonly string[];
  readonly stable: readonly string[];
} {
  const map = readNotation(notation);
  const evaluation = evaluateMap(map);
  const { preferred } = findViews(evaluation);
  const standing = ({ labels }: (typeof preferred)[number]): string =>
    [...map.statements.keys()]
      .filter((id) => labels[evaluation.framework.slots.get(id) ?? 0] === LABEL.in)
      .sort()
      .join('');
  return {
    preferred: preferred.map(standing).sort(),
    stable: preferred
      .filter(({ isStable }) => isStable)
      .map(standing)
      .sort(),
  };
}

function describeLabels(labels: ById<string>): string {
  return [...labels]
    .map(([id, label]) => `${id} ${label}`)
    .sort()
    .join(', ');
}

/** The complete labellings that no other one extends, by trying all. */
function listPreferredPlainly(map: ArgumentMap): readonly string[] {
  const complete = listCompletePlainly(map);
  const extendsIt = (more: ById<string>, less: ById<string>): boolean =>
    [...less].every(([id, label]) => label === 'undecided' || label === more.get(id));
  return complete
    .filter((one) => !complete.some((other) => other !== one && extendsIt(other, one)))
    .map(describeLabels)
    .sort();
}

describe('the views that can be defended', () => {
  it.each([
    ['a chain', 'c attacks b\nb attacks a', ['ac'], ['ac']],
    ['two that attack each other', 'a attacks b\nb attacks a', ['a', 'b'], ['a', 'b']],
    ['a ring of three', 'a attacks b\nb attacks c\nc attacks a', [''], []],
    [
      'floating acceptance',
      'a attacks b\nb attacks a\na attacks c\nb attacks c\nc attacks d',
      ['ad', 'bd'],
      ['ad', 'bd'],
    ],
    ['a self-attack', 'a attacks a\na attacks b', [''], []],
    [
      'a part that is decided and a part that is not',
      'a attacks b\nc attacks b\nc attacks d\nd attacks c\nd attacks e\ne attacks e',
      ['ac', 'ad'],
      ['ad'],
    ],
    ['a chain of three attacks', 'a attacks b\nb attacks c\nc attacks d', ['ac'], ['ac']],
  ])('of %s are those of the books', (_, notation, preferred, stable) => {
    expect(readViews(notation)).toEqual({ preferred, stable });
  });

  it('tell what all of them agree on, though the grounded labels leave it open', () => {
    const map = readNotation('a attacks b\nb attacks a\na attacks c\nb attacks c\nc attacks d');
    const evaluation = evaluateMap(map);
    const { agreed, isCut } = findViews(evaluation);
    const statements = agreed
      .map((slot) => `${evaluation.framework.ids[slot]}`)
      .filter((id) => id.length === 1);
    expect({ statements, isCut }).toEqual({ statements: ['c', 'd'], isCut: false });
  });

  it('hold both that a ring of mere support stands and that it falls', () => {
    const ring = 'position a\nposition b\na supports b\nb supports a';
    expect(readViews(ring).preferred).toEqual(['', 'ab']);
  });

  it('are what trying every labelling finds, on random maps', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const map = createRandomDebate(seed, { statements: 3, arguments: 4, rings: true });
      const { framework, ...evaluation } = evaluateMap(map);
      const found = findViews({ framework, ...evaluation }).preferred.map(({ labels }) =>
        describeLabels(
          new Map(
            framework.ids.map((id, slot) => [id, nameLabel(labels[slot] ?? LABEL.undecided)]),
          ),
        ),
      );
      expect(found.sort()).toEqual(listPreferredPlainly(map));
    }
  });

  it('are cut, and say so, where there are too many', () => {
    const pairs = Array.from(
      { length: 12 },
      (_, index) => `p${index} attacks q${index}\nq${index} attacks p${index}`,
    );
    const { preferred, agreed, isCut } = findViews(evaluateMap(readNotation(pairs.join('\n'))));
    expect({ count: preferred.length, agreed, isCut }).toEqual({
      count: 64,
      agreed: [],
      isCut: true,
    });
  });

  it('are some of many where thousands of pairs attack each other', () => {
    const pairs = Array.from({ length: 3_000 }, (_, at) =>
      [`s${at} attacks t${at}`, `t${at} attacks s${at}`, `s${at} supports M`].join('\n'),
    );
    const framework = createFramework(readNotation(`motion M\n${pairs.join('\n')}`));
    const labels = framework.ids.map(() => LABEL.undecided);
    const { preferred, isCut } = findViews({ framework, labels }, { left: 50_000_000 });
    expect([preferred.length > 0, isCut]).toEqual([true, true]);
  });
});
