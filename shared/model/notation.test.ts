import { describe, expect, it } from 'vitest';
import type { ArgumentId, StatementId } from './ids.ts';
import { readNotation } from './notation.ts';

describe('readNotation', () => {
  const map = readNotation(`
    # the whole grammar
    motion M "Homework \\"should\\" go" @0.25
    position P
    evidence E "A study @0.3 + more" @0.9
    E supports P
    p1 + p2 attacks P as a1 @0.7
    u attacks a1
  `);

  it('reads kinds, texts and credences, and takes undeclared statements for claims', () => {
    const read = [...map.statements.values()].map((s) => [s.id, s.kind, s.text, s.credence]);
    expect(read).toEqual([
      ['M', 'motion', 'Homework "should" go', 0.25],
      ['P', 'position', 'P', 0.5],
      ['E', 'evidence', 'A study @0.3 + more', 0.9],
      ['p1', 'claim', 'p1', 0.5],
      ['p2', 'claim', 'p2', 0.5],
      ['u', 'claim', 'u', 0.5],
    ]);
  });

  it('reads premises, relation, target, weight, and counts order per target', () => {
    const read = [...map.arguments.values()].map((a) => [
      a.id,
      a.premises,
      a.relation,
      a.target,
      a.weight,
      a.order,
    ]);
    expect(read).toEqual([
      ['E>P', ['E'], 'supports', { kind: 'statement', id: 'P' }, 1, 0],
      ['a1', ['p1', 'p2'], 'attacks', { kind: 'statement', id: 'P' }, 0.7, 1],
      ['u>a1', ['u'], 'attacks', { kind: 'argument', id: 'a1' }, 1, 0],
    ]);
  });

  it('finds the argument a line speaks to when it comes later', () => {
    const later = readNotation('u attacks a\nr supports M as a');
    expect(later.arguments.get('u>a' as ArgumentId)?.target).toEqual({ kind: 'argument', id: 'a' });
    expect(later.statements.has('a' as StatementId)).toBe(false);
  });

  it.each([
    'r supports',
    'motion',
    'motion M unquoted',
    'r likes M',
    'r supports M @x',
    'r + supports M',
  ])('throws at "%s" and says in which line', (line) => {
    expect(() => readNotation(`motion M\n${line}`)).toThrow('Line 2');
  });

  it('throws where two arguments would have one name', () => {
    expect(() => readNotation('r supports M\nr attacks M')).toThrow('Line 2');
    expect(readNotation('r supports M\nr attacks M as b').arguments.size).toBe(2);
  });
});
