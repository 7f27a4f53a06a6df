import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThere, readBytes, writeWhole } from './file-access.ts';
import { createCommandLine } from './testing/command-line.ts';

function createTerminal() {
  const { folder } = createCommandLine();
  return {
    folder,
    writeOut: () => {},
    writeError: () => {},
    writeBytes: async () => {},
    readIn: async () => new Uint8Array(),
  };
}

describe('files', () => {
  it('are found from the folder of the terminal, or by a full path', async () => {
    const terminal = createTerminal();
    const path = join(terminal.folder, 'a');
    expect(await isThere('a', terminal)).toBe(false);
    expect(await writeWhole('a', 'x', terminal)).toEqual({ kind: 'ok', value: null });
    expect(readFileSync(path, 'utf8')).toBe('x');
    expect(await isThere('a', terminal)).toBe(true);
    const read = await readBytes(path, terminal);
    expect(read.kind === 'ok' && [...read.value]).toEqual([0x78]);
  });

  it('that cannot be read or written are told with the reason', async () => {
    const terminal = createTerminal();
    writeFileSync(join(terminal.folder, 'a'), 'x');
    mkdirSync(join(terminal.folder, 'folder'));
    const error = async (result: Promise<{ kind: string; error?: string }>) => (await result).error;
    expect(await error(readBytes('a/b', terminal))).toBe(
      'Cannot read a/b: a part of the path is not a folder.',
    );
    expect(await error(readBytes('folder', terminal))).toBe('Cannot read folder: it is a folder.');
    expect(await error(writeWhole('folder', '', terminal))).toBe(
      'Cannot write folder: it is a folder.',
    );
    expect(await error(writeWhole('n'.repeat(300), '', terminal))).toMatch(
      /the name is too long\.$/,
    );
    expect(await error(readBytes('a\u0000b', terminal))).toMatch(/^Cannot read /);
  });
});
