import { describe, expect, it } from 'vitest';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

describe('contention review', () => {
  it('says what it found, in words and with its rule', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { code, out, error } = await line.run('review', 'a.argmap');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('a.argmap: 3 findings');
    expect(out).toContain(
      'Nothing answers this objection: “宿題は練習になる。” [unanswered-objection]',
    );
    expect(out).toContain('(a suggestion)');
  });

  it('says it in Japanese if asked', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { out } = await line.run('review', 'a.argmap', '--language', 'ja');
    expect(out).toContain('a.argmap: 指摘3件');
    expect(out).toMatch(/\S（提案）：\S/);
    expect(await line.run('review', 'a.argmap', '--language', 'fr')).toMatchObject({
      code: 2,
      error: 'contention review: --language is one of en, ja, not fr.\n',
    });
  });

  it('gives the same as JSON, with the places', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { out } = await line.run('review', 'a.argmap', '--json');
    const { findings } = JSON.parse(out);
    expect(findings[0]).toEqual({
      rule: 'unanswered-objection',
      certainty: 'exact',
      statements: ['s3'],
      arguments: [],
      terms: [],
      message: 'Nothing answers this objection: “宿題は練習になる。”',
      why: expect.any(String),
    });
  });

  it('finds nothing where the map mutes the rules', async () => {
    const line = createCommandLine();
    const rules = '["unanswered-objection", "reason-without-evidence", "hidden-premise"]';
    line.write('a.argmap', SOUND_MAP.replace('"title"', `"mutedRules": ${rules}, "title"`));
    expect(await line.run('review', 'a.argmap')).toEqual({
      code: 0,
      out: 'a.argmap: Nothing to point out.\n',
      error: '',
    });
  });

  it('asks for a sound map first', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    expect(await line.run('review', 'a.argmap')).toMatchObject({ code: 1, out: '' });
  });
});
