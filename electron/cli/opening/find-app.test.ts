import { describe, expect, it } from 'vitest';
import { findApp, type Machine } from './find-app.ts';

function machine(platform: NodeJS.Platform, ...there: readonly string[]): Machine {
  const env = { LOCALAPPDATA: '/local' };
  const exists = (path: string) => there.includes(path);
  return { platform, env, node: '/usr/bin/node', root: '/src/contention', exists };
}

describe('findApp', () => {
  it('starts the app from the sources this program lies in, in the terminal', () => {
    const script = '/src/contention/build/scripts/start.mjs';
    expect(findApp(machine('linux', script, '/opt/Contention/contention'))).toEqual({
      program: '/usr/bin/node',
      args: [script],
      staysInTerminal: true,
    });
  });

  it.each([
    ['linux', '/opt/Contention/contention', '/opt/Contention/contention', []],
    ['darwin', '/Applications/Contention.app', '/usr/bin/open', ['-a', 'Contention']],
    ['win32', '/local/Programs/contention/Contention.exe', undefined, []],
  ] as const)('else as it was installed on %s', (platform, sign, program, args) => {
    expect(findApp(machine(platform, sign))).toEqual({
      program: program ?? sign,
      args,
      staysInTerminal: false,
    });
    expect(findApp(machine(platform))).toBeNull();
  });
});
