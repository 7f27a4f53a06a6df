import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { checkMap } from '../../model/check-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { PutQuestion } from '../../model/question.ts';
import { evaluate } from '../evaluate.ts';
import { createFramework } from '../framework.ts';
import { LABEL, nameLabel } from '../label.ts';
import { applyQuestions, findSource } from './apply-questions.ts';

function put(map: ArgumentMap, id: string, ...questions: readonly PutQuestion[]): ArgumentMap {
  const argument = map.arguments.get(id as ArgumentId);
  if (argument === undefined) throw new Error(`No argument ${id}`);
  const asked = { ...argument, scheme: 'expert opinion', questions };
  return { ...map, arguments: new Map(map.arguments).set(argument.id, asked) };
}

/** What was added, as "relation target kind". */
function listAdded(map: ArgumentMap): readonly string[] {
  return [...applyQuestions(map).arguments.values()]
    .filter(({ id }) => !map.arguments.has(id))
    .map(({ relation, target }) => `${relation} ${target.kind} ${target.id.split('\u0000')[0]}`);
}

const MAP = readNotation('motion M\nevidence e\ne supports M as a\nb supports a as backing');

describe('applyQuestions', () => {
  it('leaves a map as it is while nothing bears on it', () => {
    for (const questions of [
      [],
      [{ question: 'bias', state: 'questioned' }],
      [{ question: 'bias', state: 'answered' }],
      [{ question: 'expertise', state: 'answered' }],
      [{ question: 'of no scheme', state: 'conceded' }],
    ] satisfies PutQuestion[][]) {
      const map = put(MAP, 'a', ...questions);
      expect(applyQuestions(map)).toBe(map);
    }
  });

  it('lets a conceded exception undercut its argument for good', () => {
    expect(listAdded(put(MAP, 'a', { question: 'bias', state: 'conceded' }))).toEqual([
      'attacks argument a',
    ]);
  });

  it('lets a questioned assumption undercut its argument until it is backed', () => {
    expect(listAdded(put(MAP, 'a', { question: 'expertise', state: 'questioned' }))).toEqual([
      'attacks argument a',
      'attacks statement a',
    ]);
  });

  it('gives a sound map, and leaves what was there untouched', () => {
    const map = put(
      MAP,
      'a',
      { question: 'bias', state: 'conceded' },
      { question: 'field', state: 'questioned' },
    );
    const applied = applyQuestions(map);
    expect(checkMap(applied)).toEqual([]);
    for (const [id, argument] of map.arguments) expect(applied.arguments.get(id)).toBe(argument);
    for (const [id, statement] of map.statements)
      expect(applied.statements.get(id)).toBe(statement);
  });

  it('shifts the burden: what was taken for granted falls until something backs it', () => {
    const asked = { question: 'expertise', state: 'questioned' } as const;
    const alone = readNotation('motion M\nevidence e\ne supports M as a');
    expect(labelOf(alone)).toBe('in');
    expect(labelOf(put(alone, 'a', asked))).toBe('out');
    expect(labelOf(put(MAP, 'a', asked))).toBe('in');
    expect(labelOf(put(MAP, 'a', { question: 'bias', state: 'conceded' }))).toBe('out');
  });

  it('lets nothing answer that is undercut itself, by an argument or by a question', () => {
    const asked = { question: 'expertise', state: 'questioned' } as const;
    const undercut = readNotation(
      'motion M\nevidence e\ne supports M as a\nb supports a as backing\nu attacks backing as x',
    );
    expect(labelOf(put(undercut, 'a', asked))).toBe('out');
    const attacked = readNotation(
      'motion M\nevidence e\ne supports M as a\nb supports a as backing\nu attacks backing as x\nv attacks x',
    );
    expect(checkMap(applyQuestions(put(attacked, 'a', asked)))).toEqual([]);
    expect(labelOf(put(attacked, 'a', asked))).toBe('in');
    const conceded = put(put(MAP, 'a', asked), 'backing', {
      question: 'bias',
      state: 'conceded',
    });
    expect(labelOf(conceded)).toBe('out');
  });

  it('tells what it added from what was there', () => {
    const map = put(MAP, 'a', { question: 'bias', state: 'conceded' });
    for (const id of applyQuestions(map).statements.keys()) {
      const isOwn = map.statements.has(id);
      expect(findSource(map, id)?.question.key).toBe(isOwn ? undefined : 'expert-opinion.bias');
    }
  });
});

/** The grounded label of the motion. */
function labelOf(map: ArgumentMap): string {
  const { framework, labels } = evaluate(createFramework(applyQuestions(map)), 'df-quad');
  const slot = framework.slots.get('M' as StatementId);
  return slot === undefined ? 'gone' : nameLabel(labels[slot] ?? LABEL.undecided);
}
