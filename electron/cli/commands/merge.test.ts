import { describe, expect, it } from 'vitest';
import { parseMap } from '../../../shared/format/parse.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { layOutCards } from '../../../shared/layout/auto/lay-out-cards.ts';
import { hasMadeForm } from '../../../shared/model/ids.ts';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

const BASE = canonical(SOUND_MAP);

function canonical(text: string): string {
  const outcome = parseMap(text);
  if (outcome.kind !== 'map') throw new Error('unreadable');
  return writeMap(layOutCards(outcome.map));
}

function createFork(ours: string, theirs: string, base = BASE) {
  const line = createCommandLine();
  line.write('base', base);
  line.write('ours', ours);
  line.write('theirs', theirs);
  return line;
}

describe('contention merge', () => {
  const ours = BASE.replace('Children need <time>', 'Pupils need <time>');

  it('merges what two sides changed, over ours if so asked', async () => {
    const theirs = BASE.replace('宿題は練習になる。', '宿題は練習である。');
    const line = createFork(ours, theirs);
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'ours')).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    expect(line.read('ours')).toBe(ours.replace('宿題は練習になる。', '宿題は練習である。'));
  });

  it('keeps ours in a conflict, tells of it, and writes a map that opens', async () => {
    const theirs = BASE.replace('Children need <time>', 'Everybody needs <time>');
    const line = createFork(ours, theirs);
    const { code, out, error } = await line.run('merge', 'base', 'ours', 'theirs', 'out');
    expect([code, out]).toEqual([1, '']);
    expect(error.split('\n')).toEqual([
      'out: 1 conflict',
      '  Pupils need <time> of their own & rest., Text: Both changed it. [ours kept] ours: Pupils need <time> of their own & rest.; theirs: Everybody needs <time> of their own & rest.',
      '',
    ]);
    expect(line.read('out')).toBe(ours);
  });

  it('gives conflicts as JSON', async () => {
    const theirs = BASE.replace('Children need <time>', 'Everybody needs <time>');
    const line = createFork(ours, theirs);
    const { code, out, error } = await line.run('merge', 'base', 'ours', 'theirs', 'out', '--json');
    expect([code, error]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      conflicts: [{ key: 'field statement s2 text', taken: 'ours', kind: 'field' }],
      renamings: [],
    });
  });

  it('takes a base without a byte for none', async () => {
    const line = createFork(BASE, BASE, '');
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'out')).toMatchObject({ code: 0 });
    expect(line.read('out')).toBe(BASE);
  });

  it('makes of three files without a byte a new map that opens and has an id', async () => {
    const line = createFork('', '', '');
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'out')).toMatchObject({ code: 0 });
    const outcome = parseMap(line.read('out'));
    if (outcome.kind !== 'map') throw new Error('unreadable');
    expect([outcome.map.statements.size, outcome.problems]).toEqual([0, []]);
    expect(hasMadeForm(outcome.map.id)).toBe(true);
  });

  it('leaves a map its id where one side has not a byte', async () => {
    const line = createFork('', BASE);
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'out')).toMatchObject({ code: 0 });
    expect(JSON.parse(line.read('out'))).toEqual({ format: 'argmap', version: 1, id: 'm' });
  });

  it('lays out a map whose cards have no places', async () => {
    const line = createFork(SOUND_MAP.replace('Children', 'Pupils'), SOUND_MAP, SOUND_MAP);
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'out')).toMatchObject({ code: 0 });
    expect(line.read('out')).toBe(canonical(SOUND_MAP.replace('Children', 'Pupils')));
  });

  it('leaves the files alone where one of them cannot be read or written', async () => {
    const line = createFork(ours, DAMAGED_MAP);
    expect(await line.run('merge', 'base', 'ours', 'theirs', 'ours')).toMatchObject({ code: 2 });
    expect(line.read('ours')).toBe(ours);
    expect(await line.run('merge', 'base', 'ours', 'gone', 'ours')).toMatchObject({ code: 2 });
    expect(await line.run('merge', 'base', 'ours', 'ours', 'no/folder')).toMatchObject({ code: 2 });
  });
});
