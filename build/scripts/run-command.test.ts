import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.mjs';

const LIMIT_MS = 10_000;

function runScript(script: string, timeoutMs = LIMIT_MS) {
  return runCommand(process.execPath, ['-e', script], { timeoutMs });
}

describe('runCommand', () => {
  it('answers the exit code and all that was said', async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3;";
    const result = await runScript(script);
    expect(result).toMatchObject({ code: 3, isTimedOut: false });
    expect(result.output).toContain('out\n');
    expect(result.output).toContain('err\n');
  });

  it('answers a program that is not there like a shell does', async () => {
    const result = await runCommand('no-such-program', [], { timeoutMs: LIMIT_MS });
    expect(result.code).toBe(127);
    expect(result.output).toContain('no-such-program');
  });

  it('keeps a character whole that arrives in two parts', async () => {
    const script = `
      process.stdout.write(Buffer.from([0xe2, 0x94]));
      setTimeout(() => process.stdout.write(Buffer.from([0x81])), 50);`;
    expect((await runScript(script)).output).toBe('━');
  });

  it('ends a program that takes too long, with what it started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'contention-run-'));
    const mark = join(folder, 'outlived');
    const grandchild = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 1500)`;
    const script = `
      require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]);
      setInterval(() => {}, 1000);`;
    const result = await runScript(script, 700);
    await wait(1500);
    expect(result.isTimedOut).toBe(true);
    expect(existsSync(mark)).toBe(false);
    await rm(folder, { recursive: true });
  });
});
