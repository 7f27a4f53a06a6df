import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from './testing/command-line.ts';

const DONE = { code: 0, out: '', error: '' };

describe('a dash instead of a file', () => {
  it.each(['svg', 'png', 'pdf'])('is the very %s that would be in the file', async (format) => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    await line.run('export', 'a.argmap', `a.${format}`);
    const file = readFileSync(join(line.folder, `a.${format}`));
    expect(await line.run('export', 'a.argmap', '-', '--as', format)).toEqual(DONE);
    expect(line.takeOut().equals(file)).toBe(true);
    line.handOver(SOUND_MAP);
    expect(await line.run('export', '-', '--as', format)).toEqual(DONE);
    expect(line.takeOut().equals(file)).toBe(true);
    expect(await line.run('export', '-', `b.${format}`)).toEqual(DONE);
    expect(readFileSync(join(line.folder, `b.${format}`)).equals(file)).toBe(true);
  });

  it('is a map, a picture of one or an outline, told by how it begins', async () => {
    const line = createCommandLine();
    line.write('a.md', '- Motion: Ban it.\n  - Because: It harms.\n');
    line.handOver(line.read('a.md'));
    expect(await line.run('convert', '-', 'a.argmap')).toEqual(DONE);
    for (const format of ['svg', 'png', 'pdf']) {
      await line.run('export', 'a.argmap', '-', '--as', format);
      line.handOver(line.takeOut());
      expect(await line.run('convert', '-', '-', '--as', 'argmap')).toEqual(DONE);
      expect(line.takeOut().toString()).toBe(line.read('a.argmap'));
    }
    line.handOver(line.takeOut());
    expect(await line.run('convert', '-', '-', '--as', 'MD')).toEqual(DONE);
    expect(line.takeOut().toString()).toBe(line.read('a.md'));
  });

  it('is an outline too where Argdown begins as a picture does', async () => {
    const line = createCommandLine();
    line.handOver('<Harm>: It harms.\n  - [Heal]: It heals.\n');
    expect(await line.run('convert', '-', '-', '--as', 'md')).toEqual(DONE);
    expect(line.takeOut().toString()).toBe('- Motion: It harms.\n  - But: It heals.\n');
  });

  it('is checked and laid out as a file is', async () => {
    const line = createCommandLine();
    line.handOver(DAMAGED_MAP);
    expect(await line.run('check', '-')).toMatchObject({ code: 1 });
    line.handOver(SOUND_MAP);
    expect(await line.run('check', '-')).toMatchObject({ code: 0, error: '' });
    line.write('a.argmap', SOUND_MAP);
    await line.run('layout', 'a.argmap', 'b.argmap');
    expect(await line.run('layout', '-', '-')).toEqual(DONE);
    expect(line.takeOut().toString()).toBe(line.read('b.argmap'));
  });

  it.each([
    [['export', 'a.argmap', '-'], '--as FORMAT'],
    [['export', 'a.argmap', '-', '--as', 'svg,png'], 'one --as FORMAT'],
    [['export', 'a.argmap', 'b.argmap', '-', '--as', 'svg'], 'one --as FORMAT'],
    [['export', '-', '--as', 'svg', '--into', '.'], 'one --as FORMAT'],
    [['convert', 'a.argmap', '-'], '--as argmap'],
    [['convert', 'a.argmap', 'a.md', '--as', 'md'], '--as argmap'],
    [['convert', 'a.argmap', '-', '--as', 'svg'], 'written by export'],
  ])('writes nothing for %j, which does not say what', async (args, told) => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run(...args)).toEqual({
      code: 2,
      out: '',
      error: expect.stringContaining(told),
    });
    expect(line.takeOut()).toHaveLength(0);
  });
});
