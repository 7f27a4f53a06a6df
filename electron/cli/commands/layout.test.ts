import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../shared/format/parse.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { overlaps } from '../../../shared/layout/box.ts';
import { measureCard } from '../../../shared/layout/card.ts';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

describe('contention layout', () => {
  it('gives every card a place of its own and keeps all else', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run('layout', 'a.argmap', 'b.argmap')).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    const outcome = parseMap(line.read('b.argmap'));
    if (outcome.kind !== 'map') throw new Error('unreadable');
    expect(outcome).toMatchObject({ problems: [], unplaced: [] });
    expect(outcome.map.arguments.size).toBe(2);
    const boxes = [...outcome.map.statements.values()].map((card) => ({
      ...card.at,
      ...measureCard(card, outcome.map.sources).size,
    }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other, 8)).toBe(false);
    }
    expect(line.read('a.argmap')).toBe(SOUND_MAP);
  });

  it('writes the same bytes again, in place too', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    await line.run('layout', 'a.argmap', 'b.argmap');
    const text = line.read('b.argmap');
    expect(await line.run('layout', 'b.argmap', 'b.argmap')).toMatchObject({ code: 0 });
    expect(line.read('b.argmap')).toBe(text);
    const outcome = parseMap(text);
    expect(outcome.kind === 'map' && writeMap(outcome.map)).toBe(text);
  });

  it('arranges in a direction that the map then keeps, and knows no others', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    await line.run('layout', 'a.argmap', 'b.argmap', '--direction', 'left-right');
    expect(line.read('b.argmap')).toContain('"direction": "left-right"');
    await line.run('layout', 'b.argmap', 'c.argmap');
    expect(line.read('c.argmap')).toBe(line.read('b.argmap'));
    expect(await line.run('layout', 'a.argmap', 'd.argmap', '--direction', 'up')).toEqual({
      code: 2,
      out: '',
      error: '--direction is top-down, left-right, for-against, not up.\n',
    });
  });

  it('puts no map in the place of the picture that carries it', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run('export', 'a.argmap', 'a.svg')).toMatchObject({ code: 0 });
    const picture = line.read('a.svg');
    expect(await line.run('layout', 'a.svg', 'a.svg')).toEqual({
      code: 2,
      out: '',
      error: 'a.svg is to be a map, but files that end in .svg are pictures. Name it .argmap.\n',
    });
    expect(line.read('a.svg')).toBe(picture);
    expect(await line.run('layout', 'a.svg', 'b.argmap')).toMatchObject({ code: 0 });
    expect(await line.run('new', 'b.JPG')).toMatchObject({ code: 2 });
  });

  it('refuses a damaged map and leaves the output alone', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    line.write('b.argmap', 'mine');
    const { code, out, error } = await line.run('layout', 'a.argmap', 'b.argmap');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain('a.argmap: 3 problems');
    expect(error).toContain('Correct the file first');
    expect(line.read('b.argmap')).toBe('mine');
  });

  it('refuses a newer version, whose content it would lose', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP.replace('"version": 1', '"version": 3'));
    const { code, error } = await line.run('layout', 'a.argmap', 'b.argmap');
    expect(code).toBe(1);
    expect(error).toContain('would lose');
    expect(() => line.read('b.argmap')).toThrow();
  });

  it('fails where the output has no folder', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run('layout', 'a.argmap', 'no/b.argmap')).toEqual({
      code: 2,
      out: '',
      error: 'Cannot write no/b.argmap: the folder no does not exist; create it first.\n',
    });
  });
});
