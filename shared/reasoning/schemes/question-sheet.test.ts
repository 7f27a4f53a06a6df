import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../model/argument-map.ts';
import { setQuestion } from '../../model/edits/questions.ts';
import type { ArgumentId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { applyPlainly } from '../../model/testing/apply-plainly.ts';
import { isStillOpen, listQuestionedArguments } from './question-sheet.ts';

const PLAIN = readNotation('motion M\np supports M as first\nq + r attacks M as second');
const MAP: ArgumentMap = {
  ...PLAIN,
  arguments: new Map(
    [...PLAIN.arguments].map(([id, argument]) => [
      id,
      { ...argument, scheme: id === 'first' ? 'sign' : 'my own' },
    ]),
  ),
};
const FIRST = 'first' as ArgumentId;

function set(map: ArgumentMap, question: string, state: Parameters<typeof setQuestion>[3]) {
  const edit = setQuestion(map, FIRST, question, state);
  if (edit.kind === 'error') throw new Error(edit.error.reason);
  return applyPlainly(map, edit.value);
}

describe('listQuestionedArguments', () => {
  it('lists the questions of arguments whose scheme is known', () => {
    const [only, ...others] = listQuestionedArguments(MAP);
    expect(others).toEqual([]);
    expect(only?.argument.id).toBe('first');
    expect(only?.questions.map(({ name, state }) => [name, state])).toEqual([
      ['strong-correlation', 'open'],
      ['other-explanation', 'open'],
    ]);
  });

  it('says how each question stands', () => {
    const put = set(set(MAP, 'strong-correlation', 'answered'), 'other-explanation', 'questioned');
    const [only] = listQuestionedArguments(put);
    expect(only?.questions.filter(isStillOpen).map(({ name }) => name)).toEqual([
      'other-explanation',
    ]);
  });
});

describe('setQuestion', () => {
  it('changes what is recorded of one question, and takes it away again', () => {
    const put = set(MAP, 'strong-correlation', 'questioned');
    expect(put.arguments.get(FIRST)?.questions).toEqual([
      { question: 'strong-correlation', state: 'questioned' },
    ]);
    const conceded = set(put, 'strong-correlation', 'conceded');
    expect(conceded.arguments.get(FIRST)?.questions?.map(({ state }) => state)).toEqual([
      'conceded',
    ]);
    expect(set(conceded, 'strong-correlation', 'open')).toEqual(MAP);
  });
});
