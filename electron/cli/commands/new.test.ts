import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../shared/format/parse.ts';
import { writeMap } from '../../../shared/format/write.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { SAMPLES } from '../../../shared/samples/catalogue.ts';
import { type CommandLine, createCommandLine } from '../testing/command-line.ts';

function read(line: CommandLine, name: string): ArgumentMap {
  const text = line.read(name);
  const outcome = parseMap(text);
  if (outcome.kind !== 'map') throw new Error('unreadable');
  expect(outcome).toMatchObject({ problems: [], unplaced: [] });
  expect(writeMap(outcome.map)).toBe(text);
  return outcome.map;
}

describe('contention new', () => {
  it('writes a map with an empty motion', async () => {
    const line = createCommandLine();
    expect(await line.run('new', 'a.argmap')).toEqual({ code: 0, out: '', error: '' });
    const [motion, ...others] = read(line, 'a.argmap').statements.values();
    expect(motion).toMatchObject({ kind: 'motion', text: '' });
    expect(others).toEqual([]);
  });

  it.each(SAMPLES.map(({ id }) => id))('copies %s under an id of its own', async (name) => {
    const line = createCommandLine();
    expect(await line.run('new', 'a.argmap', '--sample', name)).toMatchObject({ code: 0 });
    expect(await line.run('new', 'b.argmap', `--sample=${name}`)).toMatchObject({ code: 0 });
    const [first, second] = [read(line, 'a.argmap'), read(line, 'b.argmap')];
    expect(first.id).not.toBe(second.id);
    expect({ ...first, id: second.id }).toEqual(second);
    expect(first.statements.size).toBeGreaterThan(5);
  });

  it('names every sample in its help', async () => {
    const { out } = await createCommandLine().run('new', '--help');
    for (const { id, texts } of SAMPLES) {
      expect(out).toMatch(new RegExp(`${id} +${texts.en.title}`));
    }
  });

  it('copies a sample in Japanese, and refuses languages that it does not have', async () => {
    const line = createCommandLine();
    const args = ['new', 'a.argmap', '--sample', 'policy-motion', '--language'];
    expect(await line.run(...args, 'ja')).toMatchObject({ code: 0 });
    expect(read(line, 'a.argmap').details).toMatchObject({ title: '政策論題', language: 'ja' });
    const { code, error } = await line.run(...args, 'fr');
    expect({ code, error }).toEqual({ code: 2, error: '--language is one of en, ja, not fr.\n' });
  });

  it('refuses an unknown sample and suggests the nearest', async () => {
    const line = createCommandLine();
    const { code, error } = await line.run('new', 'a.argmap', '--sample', 'policy-moton');
    expect(code).toBe(2);
    expect(error).toContain('Did you mean policy-motion?');
    expect((await line.run('new', 'a.argmap', '--sample', '')).error).toContain('Known are');
    expect(() => line.read('a.argmap')).toThrow();
  });

  it('overwrites a file only when it is told to', async () => {
    const line = createCommandLine();
    line.write('a.argmap', 'mine');
    const { code, error } = await line.run('new', 'a.argmap');
    expect(code).toBe(2);
    expect(error).toContain('--force');
    expect(line.read('a.argmap')).toBe('mine');
    expect(await line.run('new', 'a.argmap', '--force')).toMatchObject({ code: 0 });
    expect(read(line, 'a.argmap').statements.size).toBe(1);
  });
});
