import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFuses } from './read-fuses.mjs';

async function readFrom(content: string): Promise<Record<string, boolean>> {
  const folder = await mkdtemp(join(tmpdir(), 'contention-fuses-'));
  const path = join(folder, 'app');
  await writeFile(path, content, 'latin1');
  try {
    return readFuses(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('readFuses', () => {
  it('reads each switch after the sentinel, its version and its length', async () => {
    const wire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x07010011r';
    expect(await readFrom(`before${wire}after`)).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('refuses a file without them', async () => {
    await expect(readFrom('nothing')).rejects.toThrow('no fuses');
  });
});
