import { describe, expect, it } from 'vitest';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

const CHANGED = SOUND_MAP.replace('Children need <time>', 'Children need [time]')
  .replace('"attacks", "premises": ["s3"]', '"supports", "premises": ["s3"]')
  .replace(
    '"statements": [',
    '"statements": [\n    { "id": "s4", "kind": "claim", "text": "New." },',
  );

describe('contention diff', () => {
  it('says that nothing differs', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run('diff', 'a.argmap', 'a.argmap')).toEqual({
      code: 0,
      out: 'No differences.\n',
      error: '',
    });
  });

  it('lists what was added, removed and changed, by name and field', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    line.write('b.argmap', CHANGED);
    const { code, out, error } = await line.run('diff', 'a.argmap', 'b.argmap');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out.split('\n')).toEqual([
      '1 added, 0 removed, 2 changed, 0 moved',
      '~ Argument “宿題は練習になる。” supports “Schools should stop giving homework.”',
      '    Relation: attacks -> supports',
      '~ Statement Children need [time] of their own & rest.',
      '    Text: Children need <time> of their own & rest. -> Children need [time] of their own & rest.',
      '+ Statement New.',
      '',
    ]);
  });

  it('gives the same as JSON', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    line.write('b.argmap', CHANGED);
    const { out } = await line.run('diff', 'b.argmap', 'a.argmap', '--json');
    const { same, counts, differences } = JSON.parse(out);
    expect([same, counts]).toEqual([false, { added: 0, removed: 1, changed: 2, moved: 0 }]);
    expect(differences[0]).toEqual({
      how: 'changed',
      kind: 'argument',
      id: 'a2',
      name: '“宿題は練習になる。” attacks “Schools should stop giving homework.”',
      fields: [{ field: 'relation', before: 'supports', after: 'attacks' }],
    });
  });

  it('takes a file without a byte for an empty map, as version control hands it over', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    line.write('none', '');
    const { code, out } = await line.run('diff', 'none', 'a.argmap');
    expect(code).toBe(1);
    expect(out).toMatch(/^5 added, 0 removed, 1 changed, 0 moved\n/);
  });

  it.each([
    [DAMAGED_MAP, 'a.argmap: 3 problems'],
    [SOUND_MAP.replace('"version": 1', '"version": 9'), 'a.argmap was written by a newer version'],
  ])('fails on a map that it does not understand as a whole', async (text, message) => {
    const line = createCommandLine();
    line.write('a.argmap', text);
    const { code, out, error } = await line.run('diff', 'a.argmap', 'a.argmap');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });
});
