import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchFuzzy } from './match-fuzzy.ts';

function rank(typed: string, names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => {
      const score = matchFuzzy(typed, name);
      return score === null ? [] : [{ name, score }];
    })
    .sort((first, second) => second.score - first.score)
    .map(({ name }) => name);
}

describe('matchFuzzy', () => {
  it('asks for the letters in their order', () => {
    expect(matchFuzzy('rdo', 'Redo')).not.toBeNull();
    expect(matchFuzzy('odr', 'Redo')).toBeNull();
    expect(matchFuzzy('redoo', 'Redo')).toBeNull();
  });

  it('prefers starts of words to letters within them', () => {
    expect(rank('ar', ['Clear', 'Add Reason', 'Dark'])[0]).toBe('Add Reason');
    expect(rank('fb', ['Fold Branch', 'Offbeat'])[0]).toBe('Fold Branch');
  });

  it('prefers letters in a row, and the start of the name', () => {
    expect(rank('fold', ['Focus on Old', 'Unfold All', 'Fold All'])[0]).toBe('Fold All');
    expect(rank('undo', ['Undo', 'Sound Over'])[0]).toBe('Undo');
  });

  it('prefers the shorter of two names that fit alike', () => {
    expect(rank('save', ['Save As…', 'Save'])).toEqual(['Save', 'Save As…']);
  });

  it('passes over case, width and accents', () => {
    expect(matchFuzzy('ＡＤＤ', 'add')).not.toBeNull();
    expect(matchFuzzy('resume', 'Résumé')).not.toBeNull();
    expect(matchFuzzy('保存', '別名で保存')).not.toBeNull();
  });

  it('fits everything when nothing was typed', () => {
    expect([matchFuzzy('', 'Undo'), matchFuzzy('  ', 'Undo')]).toEqual([0, 0]);
  });

  it('fits every selection of letters of a name, and no better than the name itself', () => {
    const words = fc.array(fc.constantFrom('add', 'reason', 'fold', 'all', 'undo'), {
      minLength: 1,
      maxLength: 4,
    });
    const law = fc.property(words, fc.array(fc.boolean(), { maxLength: 24 }), (parts, picks) => {
      const name = parts.join(' ');
      const some = [...name].filter((_, place) => picks[place] ?? true).join('');
      const score = matchFuzzy(some, name);
      expect(score).not.toBeNull();
      expect(score ?? 0).toBeLessThanOrEqual(matchFuzzy(name, name) ?? 0);
    });
    fc.assert(law, { seed: 31, numRuns: 200 });
  });
});
