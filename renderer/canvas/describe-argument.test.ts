import { afterEach, describe, expect, it } from 'vitest';
import type { ArgumentId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { readLanguage, speak } from '../state/words.ts';
import { describeArgument } from './describe-argument.ts';

const MAP = readNotation(`
  motion M "Homework should go."
  claim r "Pupils are tired."
  claim s ""
  claim u "Sleep is not the question."
  r + s supports M as both
  r attacks M as one
  u attacks one as cut
  u supports one as backing
`);

function describeOne(id: string): string {
  const find = (other: string) => MAP.arguments.get(other as ArgumentId);
  const argument = find(id);
  if (argument === undefined) throw new Error(`There is no ${id}`);
  return describeArgument(argument, find(argument.target.id), MAP.statements, readLanguage());
}

afterEach(() => speak('en'));

describe('what a line is called', () => {
  it('is a sentence of what it joins', () => {
    expect(['both', 'one', 'cut', 'backing'].map(describeOne)).toEqual([
      '“Pupils are tired” and (nothing written yet) together support “Homework should go”',
      '“Pupils are tired” attacks “Homework should go”',
      '“Sleep is not the question” undercuts the step from “Pupils are tired”',
      '“Sleep is not the question” backs the step from “Pupils are tired”',
    ]);
  });

  it('is one in Japanese too', () => {
    speak('ja');
    expect(['one', 'cut'].map(describeOne)).toEqual([
      '「Pupils are tired」が「Homework should go」に反論',
      '「Sleep is not the question」が「Pupils are tired」からの推論に反論',
    ]);
  });
});
