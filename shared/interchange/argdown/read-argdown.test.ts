import { describe, expect, it } from 'vitest';
import { readArgdown } from './read-argdown.ts';
import { listGivenArgdown } from './testing/given-argdown.ts';

/** Each argument in the words of its ends; null for what is not read as Argdown. */
function read(text: string): readonly string[] | null {
  const fragment = readArgdown(text);
  if (fragment === null) return null;
  const { map } = fragment;
  const say = (id: string): string => {
    const argument = map.arguments.get(id as never);
    if (argument === undefined) return map.statements.get(id as never)?.text ?? '?';
    const premises = argument.premises.map(say).join(' + ');
    const target =
      argument.target.kind === 'argument'
        ? `(${say(argument.target.id)})`
        : say(argument.target.id);
    return `${premises} ${argument.relation} ${target}`;
  };
  return [...map.arguments.keys()].map(say);
}

describe('an Argdown text', () => {
  it('links what its titles name, wherever they stand and whichever way an arrow points', () => {
    const text = [
      '===',
      'title: Speech',
      '===',
      '',
      '# Theses // and their relations',
      '',
      '[Free]: Speech should',
      'be free. #main {credence: 0.9}',
      '  + <Truth>: Truth wins.',
      '    - It did not \\#always win.',
      '  - <Harm>',
      '  +> [Press]',
      '  -> [State]: The state decides.',
      '  >< [Order]: Order comes first.',
      '',
      '/* not',
      '+ this */',
      '<Harm>: Speech harms.',
      '  _ Words are not blows.',
      '',
      '[Press]: The press is free.',
    ].join('\n');
    expect([...(read(text) ?? [])].sort()).toEqual(
      [
        'Truth wins. supports Speech should be free.',
        'It did not #always win. attacks Truth wins.',
        'Speech harms. attacks Speech should be free.',
        'Speech should be free. supports The press is free.',
        'Speech should be free. attacks The state decides.',
        'Order comes first. attacks Speech should be free.',
        'Speech should be free. attacks Order comes first.',
        'Words are not blows. attacks (Speech harms. attacks Speech should be free.)',
      ].sort(),
    );
    const [free] = readArgdown(text)?.map.statements.values() ?? [];
    expect(free?.tags).toEqual(['main']);
  });

  it('has its premises as co-premises, and its last conclusion for what its title says', () => {
    const text = [
      '[Ban]: Ban it.',
      '  + <Safety>',
      '',
      '<Safety>',
      '',
      '(1) It kills.',
      '(2) What kills is unsafe.',
      '-- modus ponens --',
      '(3) It is unsafe.',
      '(4) What is unsafe should go.',
      '----',
      '(5) It should go.',
      '  - <Use>: It is useful.',
    ].join('\n');
    expect(read(text)).toEqual([
      'It kills. + What kills is unsafe. supports It is unsafe.',
      'It is unsafe. + What is unsafe should go. supports It should go.',
      'It should go. supports Ban it.',
      'It is useful. attacks It should go.',
    ]);
  });

  it('keeps an argument that is spelt out to conclude with itself or with another one', () => {
    expect(read('[A]: a\n  -> [B]: b\n\n<C>\n(1) x\n----\n(2) <C>: c')).toContain('x supports c');
    expect(
      read('[A]: a\n  + <C>: c\n\n<C>\n(1) x\n----\n(2) <D>\n\n<D>\n(1) y\n----\n(2) [E]: e'),
    ).toEqual(['x supports e', 'y supports e', 'c supports a']);
  });

  it('goes on after a rule of inference that is never closed', () => {
    const text = '[A]: a\n  + <B>: b\n\n(1) x\n--\n(2) y\n  - [C]: c';
    expect(read(text)).toEqual(['x supports y', 'b supports a', 'c attacks y']);
  });

  it.each([
    '- A\n  - B',
    '[1]: https://example.org\n[2]: https://example.com\n- A\n  + [B]',
    '- [Pro]: A\n- [Con]: B\n  - [Con] C',
    '[Source](https://example.org) says so\n  - <b>bold</b>',
    'Note [a]: b',
    '',
  ])('is nothing else: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('holds what others find in it, where nothing is spelt out', (test) => {
    const given = listGivenArgdown();
    if (given.length === 0) test.skip('the corpora are not here');
    const seen = given.map(({ name, text, relations }) => ({ name, relations, found: read(text) }));
    const taken = seen.filter(({ found }) => found !== null);
    expect(taken.length).toBeGreaterThan(given.length / 3);
    for (const { name, relations, found } of taken) expect(found, name).toHaveLength(relations);
  });
});
