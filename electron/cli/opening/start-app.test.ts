import { expect, it } from 'vitest';
import { startApp } from './start-app.ts';

const run = (script: string, staysInTerminal = false) =>
  startApp({ program: process.execPath, args: ['-e', script], staysInTerminal }, ['a.argmap']);

it('tells an app that goes on, or hands its files over, from one that ends at once', async () => {
  expect(await run('setTimeout(() => {}, 3_000)')).toBe(true);
  expect(await run('process.exit(0)')).toBe(true);
  expect(await run('process.exit(1)')).toBe(false);
  expect(await run('process.kill(process.pid, "SIGSEGV")')).toBe(false);
});

it('waits in a terminal for how the app ends, and gives it the files', async () => {
  expect(await run('process.exit(process.argv.at(-1) === "a.argmap" ? 0 : 1)', true)).toBe(true);
  expect(await run('process.exit(1)', true)).toBe(false);
});

it('rejects a program that is not there', async () => {
  const missing = { program: '/no/such/program', args: [], staysInTerminal: false };
  await expect(startApp(missing, [])).rejects.toThrow('ENOENT');
});
