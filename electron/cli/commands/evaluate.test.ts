import { describe, expect, it } from 'vitest';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

const RING = `{
  "format": "argmap", "version": 1, "id": "m", "semantics": "quadratic-energy",
  "statements": [
    { "id": "a", "kind": "claim", "text": "A" },
    { "id": "b", "kind": "claim", "text": "B" }
  ],
  "arguments": [
    { "id": "x", "relation": "attacks", "premises": ["a"], "target": "b" },
    { "id": "y", "relation": "attacks", "premises": ["b"], "target": "a" }
  ]
}`;

const WEIGHED = `{
  "format": "argmap", "version": 1, "id": "m",
  "lenses": [{ "name": "Hawk", "weights": [{ "position": "p", "weight": 0.2 }] }],
  "statements": [
    { "id": "m1", "kind": "motion", "text": "M" },
    { "id": "p", "kind": "position", "text": "P", "credence": 0.6, "credenceRange": [0.2, 0.8] },
    { "id": "q", "kind": "claim", "text": "Q" },
    { "id": "r", "kind": "claim", "text": "R", "credence": 0.5 }
  ],
  "arguments": [
    { "id": "x", "relation": "attacks", "premises": ["p"], "target": "m1" },
    { "id": "y", "relation": "supports", "premises": ["q"], "target": "m1" },
    { "id": "z", "relation": "supports", "premises": ["r"], "target": "p" }
  ]
}`;

describe('contention evaluate', () => {
  it('says it in Japanese if asked', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { out } = await line.run('evaluate', 'a.argmap', '--language', 'ja');
    expect(out).toMatch(/^成り立つ|^崩れる\u3000|^未決\u3000\u3000/);
    const bad = await line.run('evaluate', 'a.argmap', '--language', 'fr');
    expect([bad.code, bad.error]).toEqual([
      2,
      'contention evaluate: --language is one of en, ja, not fr.\n',
    ]);
  });

  it('sees a map through one of its lenses, and says which there are', async () => {
    const line = createCommandLine();
    line.write('a.argmap', WEIGHED);
    const { out } = await line.run('evaluate', 'a.argmap', '--json', '--lens', 'Hawk');
    const { statements } = JSON.parse(out);
    expect(statements.m1.label).toBe('in');
    expect(statements.m1.strength).toBeCloseTo(0.5 + 0.5 * (0.5 - 0.2 * 0.8), 12);
    expect(Object.keys(statements.m1)).toEqual(['label', 'strength']);
    const { code, error } = await line.run('evaluate', 'a.argmap', '--lens', 'Owl');
    expect([code, error]).toEqual([
      2,
      'contention evaluate: the map has no lens "Owl". There are "Hawk".\n',
    ]);
  });

  it('gives the ranges of strength where they are asked for', async () => {
    const line = createCommandLine();
    line.write('a.argmap', WEIGHED);
    const { out } = await line.run('evaluate', 'a.argmap', '--json', '--ranges');
    const { m1, q } = JSON.parse(out).statements;
    expect(m1.range.low).toBeCloseTo(0.5 - 0.5 * (0.9 - 0.5), 12);
    expect(m1.range.high).toBeCloseTo(0.5 - 0.5 * (0.6 - 0.5), 12);
    expect([m1.holds, q]).toEqual([
      'none',
      { label: 'in', strength: 0.5, range: { low: 0.5, high: 0.5 }, holds: 'none' },
    ]);
    const words = await line.run('evaluate', 'a.argmap', '--ranges');
    expect(words.out.split('\n')[0]).toBe('falls    35  30-45    m1  M');
  });

  it('compares all lenses in one table', async () => {
    const line = createCommandLine();
    line.write('a.argmap', WEIGHED);
    const { out } = await line.run('lenses', 'a.argmap');
    expect(out.split('\n')[3]).toBe('| Hawk | stands 67 (66–69) | stands 80 (60–90) |');
    const csv = await line.run('lenses', 'a.argmap', '--csv');
    expect(csv.out.split('\r\n')[2]).toBe('Hawk,stands,67,66,69,stands,80,60,90');
    const inJapanese = await line.run('lenses', 'a.argmap', '--language', 'ja');
    expect(inJapanese.out.split('\n')[3]).toBe(
      '| Hawk | 成り立つ 67 (66–69) | 成り立つ 80 (60–90) |',
    );
  });

  it('gives labels and strengths of everything as JSON', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { code, out, error } = await line.run('evaluate', 'a.argmap', '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toEqual({
      semantics: 'df-quad',
      settled: true,
      statements: {
        s1: { label: 'out', strength: 0.5 },
        s2: { label: 'in', strength: 0.5 },
        s3: { label: 'in', strength: 0.5 },
      },
      arguments: { a1: { label: 'in', strength: 1 }, a2: { label: 'in', strength: 1 } },
    });
  });

  it('gives only what is asked for', async () => {
    const line = createCommandLine();
    line.write('a.argmap', RING);
    const grounded = await line.run('evaluate', 'a.argmap', '--semantics', 'grounded', '--json');
    expect(JSON.parse(grounded.out)).toMatchObject({
      semantics: 'grounded',
      settled: true,
      statements: { a: { label: 'undecided' }, b: { label: 'undecided' } },
    });
    expect(grounded.out).not.toContain('strength');
    const gradual = await line.run('evaluate', 'a.argmap', '--semantics=df-quad', '--json');
    expect(JSON.parse(gradual.out).statements.a.strength).toBeCloseTo(1 / 3, 8);
    expect(gradual.out).not.toContain('label');
  });

  it('reads a map with the semantics of its author', async () => {
    const line = createCommandLine();
    line.write('a.argmap', RING);
    const { out } = await line.run('evaluate', 'a.argmap', '--json');
    expect(JSON.parse(out)).toMatchObject({ semantics: 'quadratic-energy' });
    expect(JSON.parse(out).statements.b.strength).toBeCloseTo(0.423854, 6);
  });

  it('tells people in words, the motion first', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { out } = await line.run('evaluate', 'a.argmap');
    expect(out.split('\n')).toEqual([
      'falls    50  s1  Schools should stop giving homework.',
      'stands   50  s2  Children need <time> of their own & rest.',
      'stands   50  s3  宿題は練習になる。',
      '',
    ]);
  });

  it('refuses a semantics it does not know, and a damaged map', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const { code, error } = await line.run('evaluate', 'a.argmap', '--semantics', 'euler');
    expect(code).toBe(2);
    expect(error).toContain('no semantics euler');
    line.write('b.argmap', DAMAGED_MAP);
    expect(await line.run('evaluate', 'b.argmap')).toMatchObject({ code: 1, out: '' });
  });
});

describe('contention cruxes', () => {
  it('ranks what the motion hangs on', async () => {
    const line = createCommandLine();
    line.write(
      'a.argmap',
      SOUND_MAP.replace('"text": "Children', '"credence": 0.8, "text": "Children'),
    );
    const { code, out } = await line.run('cruxes', 'a.argmap', '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      semantics: 'df-quad',
      settled: true,
      motion: { id: 's1', label: 'out' },
    });
    expect(answer.cruxes.map(({ id }: { id: string }) => id)).toEqual(['s2', 's3']);
    expect(answer.cruxes[0].change).toBeCloseTo(-0.4, 9);
    expect(answer.cruxes[0].flipPoint).toBeCloseTo(0.5, 8);
    expect(answer.cruxes[1]).toMatchObject({ label: 'in', strength: 0.9 });
    const words = await line.run('cruxes', 'a.argmap');
    expect(words.out.split('\n')[0]).toBe(
      ' -40.0  s2  flips at credence 50  Children need <time> of their own & rest.',
    );
  });

  it('asks for a motion', async () => {
    const line = createCommandLine();
    line.write('a.argmap', RING);
    const { code, error } = await line.run('cruxes', 'a.argmap');
    expect(code).toBe(1);
    expect(error).toContain('a.argmap has no motion');
  });

  it('says that labels alone have no ranges', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    const given = ['a.argmap', '--semantics', 'grounded', '--ranges'];
    const { code, error } = await line.run('evaluate', ...given);
    expect([code, error]).toEqual([
      0,
      '--ranges has no effect: grounded labels have no strength.\n',
    ]);
  });
});
