import { describe, expect, it } from 'vitest';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { describeArgument, type Links, linksFrom, linksOn } from './links.ts';

const MAP = readNotation(`
  motion M "Homework should go"
  claim p "Pupils are tired"
  claim q ""
  p + q supports M as a1
  o attacks M as a2
  u attacks a1 as a3
`);

const textsOf = ({ supports, attacks, undercuts }: Links) =>
  [supports, attacks, undercuts].map((links) =>
    links.map(({ ends }) => ends.map(({ text }) => text)),
  );

describe('links of a statement', () => {
  it('lead to what it speaks to', () => {
    expect(textsOf(linksFrom(MAP, 'p' as StatementId))).toEqual([[['Homework should go']], [], []]);
    expect(textsOf(linksFrom(MAP, 'o' as StatementId))).toEqual([[], [['Homework should go']], []]);
  });

  it('lead to what speaks to it, co-premises together', () => {
    expect(textsOf(linksOn(MAP, 'M' as StatementId))).toEqual([
      [['Pupils are tired', '(nothing written yet)']],
      [['o']],
      [],
    ]);
  });

  it('describe an argument that is spoken to, by its premises and its target', () => {
    expect(textsOf(linksFrom(MAP, 'u' as StatementId))).toEqual([
      [],
      [],
      [['“Pupils are tired” + “(nothing written yet)” supports “Homework should go”']],
    ]);
    expect(textsOf(linksOn(MAP, 'a1' as ArgumentId))).toEqual([[], [], [['u']]]);
  });

  it('name the argument that is spoken to by its premises where there is room for no more', () => {
    const undercut = MAP.arguments.get('a3' as ArgumentId);
    expect(undercut && describeArgument(MAP, undercut)).toBe(
      '“u” undercuts “Pupils are tired” + “(nothing written yet)”',
    );
  });
});
