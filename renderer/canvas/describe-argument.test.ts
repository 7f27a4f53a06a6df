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

  it('follows what is written on either end, and on what it undercuts', () => {
    const rewrite = (texts: Record<string, string>) =>
      new Map(
        [...MAP.statements].map(([id, each]) => [id, { ...each, text: texts[id] ?? each.text }]),
      );
    const find = (id: string) => MAP.arguments.get(id as ArgumentId);
    const tell = (id: 'one' | 'cut', statements: typeof MAP.statements) => {
      const argument = find(id);
      return argument && describeArgument(argument, find('one'), statements, readLanguage());
    };
    expect(tell('one', MAP.statements)).toBe('“Pupils are tired” attacks “Homework should go”');
    expect(tell('one', rewrite({ r: 'No.' }))).toBe('“No” attacks “Homework should go”');
    expect(tell('one', rewrite({ M: 'Go.' }))).toBe('“Pupils are tired” attacks “Go”');
    expect(tell('cut', MAP.statements)).toMatch(/“Pupils are tired”$/);
    expect(tell('cut', rewrite({ r: 'No.' }))).toMatch(/“No”$/);
  });

  it('is one in Japanese too', () => {
    speak('ja');
    expect(['one', 'cut'].map(describeOne)).toEqual([
      '「Pupils are tired」が「Homework should go」に反論',
      '「Sleep is not the question」が「Pupils are tired」からの推論に反論',
    ]);
  });
});
