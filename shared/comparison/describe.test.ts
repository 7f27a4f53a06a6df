import { describe, expect, it } from 'vitest';
import { createSay } from '../messages/create-say.ts';
import type { Language } from '../messages/language.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { describeValue, nameSubject } from './describe.ts';

const map = readNotation('motion M "Ban it"\na + b supports M as pair\nu attacks pair as cut');
const sayIn = (language: Language) => createSay(() => language);

describe('what differs, in words', () => {
  it('names an argument by what it ties, in the quotation marks of the language', () => {
    const name = (id: string, language: Language) =>
      nameSubject(map, { kind: 'argument', id: id as ArgumentId }, sayIn(language));
    expect(name('pair', 'en')).toBe('“a” + “b” supports “Ban it”');
    expect(name('pair', 'ja')).toBe('「a」＋「b」による「Ban it」への支持');
    expect(name('cut', 'en')).toBe('“u” undercuts “a”');
  });

  it('says the state of a question, a share and a list as people read them', () => {
    const questions = [{ question: 'bias', state: 'conceded' }];
    const tell = (field: Parameters<typeof describeValue>[1], value: unknown, language: Language) =>
      describeValue(map, field, value, sayIn(language));
    expect(tell('questions', questions, 'en')).toBe('bias: Conceded');
    expect(tell('questions', questions, 'ja')).toBe('bias: 認めた');
    expect(tell('credenceRange', { low: 0.4, high: 0.75 }, 'en')).toBe('40–75%');
    expect(tell('premises', ['a', 'b'], 'ja')).toBe('「a」、「b」');
    expect(tell('tags', [], 'en')).toBe('(nothing)');
  });

  it('says of a lens what the positions there are count for, and nothing of those that went', () => {
    const debate = readNotation('motion M\nposition P "Thrift"\nP supports M');
    const weights = ['P', 'gone'].map((id) => ({ position: id as StatementId, weight: 0.3 }));
    const lenses = [{ name: 'Hawk', weights }];
    expect(describeValue(debate, 'lenses', lenses, sayIn('en'))).toBe('Hawk, “Thrift” 30%');
  });
});
