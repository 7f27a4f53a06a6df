import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { findScheme, listQuestions, nameScheme, SCHEME_IDS } from './scheme.ts';

describe('the catalogue of schemes', () => {
  it('finds a scheme by the name that arguments give it, however it is written', () => {
    for (const id of SCHEME_IDS) expect(findScheme(nameScheme(id))).toBe(id);
    expect(findScheme('Expert  OPINION')).toBe('expert-opinion');
    expect(findScheme('threat / deterrence')).toBe('deterrence');
    expect(findScheme('my own scheme')).toBeNull();
    expect(findScheme('constructor')).toBeNull();
    expect(findScheme(undefined)).toBeNull();
  });

  it.each(SCHEME_IDS)('asks of %s what it assumes before its exceptions, in words', (id) => {
    const questions = listQuestions(id);
    const bearings = questions.map(({ bearing }) => bearing);
    expect(bearings).toEqual([...bearings].sort());
    expect(new Set(bearings).size).toBe(2);
    const words: Readonly<Record<string, string>> = en.scheme[id];
    for (const { name, key } of questions) {
      expect(key).toBe(`${id}.${name}`);
      expect(words[name]).toMatch(/\?$/);
    }
    expect(Object.keys(words)).toHaveLength(questions.length + 1);
  });
});
