import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

describe('contention check', () => {
  it('says that a sound map has no problems', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP);
    expect(await line.run('check', 'a.argmap')).toEqual({
      code: 0,
      out: 'a.argmap: no problems (3 statements, 2 arguments, 0 sources)\n',
      error: '',
    });
    const json = await line.run('check', 'a.argmap', '--json');
    expect(JSON.parse(json.out)).toEqual({ ok: true, problems: [] });
    expect(json.code).toBe(0);
  });

  it('lists every problem with its place and rule', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    const { code, out, error } = await line.run('check', 'a.argmap');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out.split('\n')).toEqual([
      'a.argmap: 3 problems',
      expect.stringMatching(
        /^ {2}statements\[0\]\.kind \(line 4, column 27\): .*"moton"\. \[S2\]$/,
      ),
      expect.stringMatching(/^ {2}statements\[1\]\.id \(line 5, column 13\): .* \[I2\]$/),
      expect.stringMatching(
        /^ {2}arguments\[1\]\.premises\[0\] \(line 10, column 55\): .* \[I3\]$/,
      ),
      '',
    ]);
  });

  it('gives the same as JSON, and nothing else', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    const { code, out } = await line.run('check', '--json', 'a.argmap');
    expect(code).toBe(1);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['ok', 'problems']);
    expect(answer.ok).toBe(false);
    expect(answer.problems).toHaveLength(3);
    for (const problem of answer.problems) {
      expect(Object.keys(problem)).toEqual(['rule', 'message', 'where']);
      for (const text of Object.values(problem)) expect(typeof text).toBe('string');
    }
  });

  it('finds problems in a file that is no map at all', async () => {
    const line = createCommandLine();
    line.write('a.argmap', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff));
    expect(await line.run('check', 'a.argmap')).toMatchObject({ code: 1, error: '' });
    line.write('empty.argmap', '');
    expect(await line.run('check', 'empty.argmap')).toMatchObject({ code: 1, error: '' });
  });

  it('tells of a newer version', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP.replace('"version": 1', '"version": 3'));
    const { code, out } = await line.run('check', 'a.argmap');
    expect(code).toBe(1);
    expect(out).toContain('version 3');
  });

  it('fails where there is no such file, or it is a folder', async () => {
    const line = createCommandLine();
    expect(await line.run('check', 'gone.argmap')).toEqual({
      code: 2,
      out: '',
      error: 'Cannot read gone.argmap: there is no such file or folder.\n',
    });
    mkdirSync(join(line.folder, 'folder.argmap'));
    expect(await line.run('check', 'folder.argmap')).toMatchObject({
      code: 2,
      error: 'Cannot read folder.argmap: it is a folder.\n',
    });
    const json = await line.run('check', 'gone.argmap', '--json');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out)).toEqual({
      ok: false,
      problems: [{ rule: 'file', message: json.error.trim(), where: 'gone.argmap' }],
    });
  });
});
