import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../shared/format/parse.ts';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

describe('contention convert', () => {
  it.each(['svg', 'png', 'pdf'])(
    'gives back from a %s the very map that was drawn',
    async (format) => {
      const line = createCommandLine();
      line.write('a.argmap', SOUND_MAP);
      await line.run('layout', 'a.argmap', 'a.argmap');
      await line.run('export', 'a.argmap', `a.${format}`);
      expect(await line.run('convert', `a.${format}`, 'b.argmap')).toMatchObject({ code: 0 });
      expect(line.read('b.argmap')).toBe(line.read('a.argmap'));
    },
  );

  it('makes a laid out map of an outline, and an outline of the map again', async () => {
    const line = createCommandLine();
    const outline = '- Motion: Ban it.\n  - Because: It harms.\n  - But: It heals.\n';
    line.write('a.md', outline);
    expect(await line.run('convert', 'a.md', 'b.argmap')).toEqual({ code: 0, out: '', error: '' });
    const read = parseMap(line.read('b.argmap'));
    if (read.kind !== 'map') throw new Error('unreadable');
    expect(read.problems).toEqual([]);
    expect(new Set([...read.map.statements.values()].map(({ at }) => `${at.x} ${at.y}`)).size).toBe(
      3,
    );
    expect(await line.run('convert', 'b.argmap', 'c.md')).toMatchObject({ code: 0, error: '' });
    expect(line.read('c.md')).toBe(outline);
  });

  it('reads Argdown, by what it names', async () => {
    const line = createCommandLine();
    line.write('a.argdown', '[Ban]: Ban it.\n  - <Harm>: It heals.\n\n<Harm>\n  - It kills.\n');
    expect(await line.run('convert', 'a.argdown', 'b.md')).toMatchObject({ code: 0, error: '' });
    expect(line.read('b.md')).toBe('- Motion: Ban it.\n  - But: It heals.\n    - But: It kills.\n');
  });

  it('reads an outline in UTF-16, and refuses other bytes instead of guessing at them', async () => {
    const line = createCommandLine();
    line.write('a.txt', Buffer.from('\ufeff・論題：禁止する\n', 'utf16le'));
    expect(await line.run('convert', 'a.txt', 'a.argmap')).toMatchObject({ code: 0, error: '' });
    expect(line.read('a.argmap')).toContain('"kind": "motion", "text": "禁止する"');
    line.write('b.txt', Uint8Array.from([0x81, 0x45, 0x8b, 0xd6, 0x8e, 0x7e]));
    const { code, error } = await line.run('convert', 'b.txt', 'b.argmap');
    expect([code, error]).toEqual([
      1,
      'b.txt is not text in UTF-8 or UTF-16. Save it as UTF-8 and try again.\n',
    ]);
    expect(() => line.read('b.argmap')).toThrow();
  });

  it('says that an attack on nothing is lost', async () => {
    const line = createCommandLine();
    line.write('a.md', '## Cons\n- It costs\n');
    const { code, error } = await line.run('convert', 'a.md', 'a.argmap');
    expect([code, error]).toEqual([
      0,
      '1 statement said to attack stands under nothing, and so came without that link\n',
    ]);
  });

  it('says what an outline has no place for', async () => {
    const line = createCommandLine();
    line.write(
      'a.argmap',
      SOUND_MAP.replace('"kind": "motion",', '"kind": "motion", "credence": 0.7,'),
    );
    const { code, error } = await line.run('convert', 'a.argmap', 'a.txt');
    expect(code).toBe(0);
    expect(error).toBe(
      'An outline has no place for\n  1 detail of the map, such as its title\n  1 credence\n',
    );
  });

  it('refuses pictures as a goal, and writes nothing of what it cannot read', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    expect(await line.run('convert', 'a.argmap', 'a.png')).toMatchObject({ code: 2 });
    expect(await line.run('convert', 'a.argmap', 'b.md')).toMatchObject({ code: 1 });
    expect(() => line.read('b.md')).toThrow();
  });
});

describe('contention open', () => {
  it('names a file that is not there', async () => {
    const line = createCommandLine();
    expect(await line.run('open', 'none.argmap')).toEqual({
      code: 2,
      out: '',
      error: 'Cannot open none.argmap: there is no such file or folder.\n',
    });
  });

  it('refuses a file that the app would not open', async () => {
    const line = createCommandLine();
    line.write('case.docx', 'x');
    expect(await line.run('open', 'case.docx')).toEqual({
      code: 2,
      out: '',
      error: 'Cannot open case.docx: it is not named like a map, a picture or an outline.\n',
    });
  });
});
