import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCommandLine } from './testing/command-line.ts';

const COMMANDS = ['check', 'diff', 'export', 'layout', 'merge', 'new'];

describe('the command line', () => {
  it.each(['--help', '-h', 'help'])('lists every command for %s', async (flag) => {
    const { code, out, error } = await createCommandLine().run(flag);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(COMMANDS)('explains %s, however it is asked', async (name) => {
    const line = createCommandLine();
    const { code, out, error } = await line.run(name, '--help');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(new RegExp(`^Usage: contention ${name} `));
    expect(out).toContain('Exit code');
    expect((await line.run('help', name)).out).toBe(out);
  });

  it('prints the version of the package', async () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(await createCommandLine().run('--version')).toEqual({
      code: 0,
      out: `${manifest.version}\n`,
      error: '',
    });
  });

  it('shows its use and fails when it is given nothing to do', async () => {
    const { code, out, error } = await createCommandLine().run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('Usage: contention COMMAND');
  });

  it.each([
    ['chekc', 'there is no command chekc. Did you mean check?'],
    ['Export', 'there is no command Export. Did you mean export?'],
    ['zzzzzzz', 'there is no command zzzzzzz. contention --help lists the commands.'],
    ['--verbose', 'there is no option --verbose.'],
    ['__proto__', 'there is no command __proto__.'],
    [`x${'y'.repeat(100_000)}`, 'there is no command'],
  ])('refuses %s', async (name, message) => {
    const { code, out, error } = await createCommandLine().run(name, 'a.argmap');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
  });

  it.each([
    [['check'], 'one file must be named, not 0.'],
    [['check', 'a', 'b'], 'one file must be named, not 2.'],
    [['export'], 'one file or more must be named, not 0.'],
    [['merge', 'a'], 'four files must be named, not 1.'],
    [['check', 'a', '--jsno'], "Unknown option '--jsno'. Did you mean --json?"],
    [['check', 'a', '--colour'], "Unknown option '--colour'.\n"],
    [['new', 'a', '--sample'], "Option '--sample <value>' argument missing."],
    [['check', 'a', '--json=yes'], "Option '--json' does not take an argument."],
  ])('refuses %j and shows the use', async (args, message) => {
    const { code, out, error } = await createCommandLine().run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(message);
    expect(error).toMatch(/\nUsage: contention \w+ /);
  });

  it('takes a name that begins with a dash after --', async () => {
    const line = createCommandLine();
    expect(await line.run('new', '--', '-x.argmap')).toMatchObject({ code: 0 });
    expect(await line.run('check', '--', '-x.argmap')).toMatchObject({ code: 0 });
  });
});
