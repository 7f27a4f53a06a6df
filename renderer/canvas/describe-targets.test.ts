import { afterEach, describe, expect, it } from 'vitest';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { speak } from '../state/words.ts';
import { describeTargets } from './describe-targets.ts';

const MAP = readNotation(`
  motion M "Homework should go."
  claim r "Pupils who sit over their books until late at night are tired in the morning."
  r supports M as step
  o attacks r
  o supports M
  u attacks step
  b supports step
  p + q supports r
  claim e ""
  t attacks e
`);

function describeOne(id: string): string {
  const statement = MAP.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`There is no ${id}`);
  return describeTargets(statement, MAP);
}

afterEach(() => speak('en'));

describe('what a card is said to speak to', () => {
  it('is called by its first words, one argument after another', () => {
    expect(describeOne('M')).toBe('');
    expect(describeOne('r')).toBe('Supports “Homework should go”');
    expect(describeOne('o').split('. ')).toEqual([
      'Supports “Homework should go”',
      'Attacks “Pupils who sit over their books until late at…”',
    ]);
    expect(describeOne('u')).toMatch(/^Undercuts the step from “Pupils who sit/);
    expect(describeOne('p')).toMatch(/^Supports “Pupils who sit over .*…”, together with “q”$/);
    expect(describeOne('b')).toMatch(/^Backs the step from “Pupils who sit/);
    expect(describeOne('t')).toBe('Attacks (nothing written yet)');
  });

  it('follows what is written there, and with it', () => {
    const rewrite = (texts: Record<string, string>) =>
      new Map(
        [...MAP.statements].map(([id, each]) => [id, { ...each, text: texts[id] ?? each.text }]),
      );
    const premise = MAP.statements.get('p' as StatementId);
    const tell = (statements: typeof MAP.statements) =>
      premise && describeTargets(premise, { ...MAP, statements });
    expect(tell(MAP.statements)).toMatch(/^Supports “Pupils who .*”, together with “q”$/);
    expect(tell(rewrite({ q: 'Yes.' }))).toMatch(/^Supports “Pupils who .*”, together with “Yes”$/);
    expect(tell(rewrite({ r: 'No.' }))).toBe('Supports “No”, together with “q”');
  });

  it('is said in the language of the moment', () => {
    speak('ja');
    expect(describeOne('r')).toBe('「Homework should go」を支持');
  });
});
