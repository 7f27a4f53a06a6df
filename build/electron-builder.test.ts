import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import configuration from './electron-builder.mjs';
import { inProject } from './scripts/paths.mjs';

const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config');
const { DebugLogger } = builder('builder-util');

async function validate(candidate: object): Promise<void> {
  await validateConfiguration(structuredClone(candidate), new DebugLogger(false));
}

/** electron-builder checks functions by name only; its schema wants data. */
const data = { ...configuration, afterPack: undefined };

describe('the packaging configuration', () => {
  it('keeps to the schema on every platform', async () => {
    await expect(validate(data)).resolves.toBeUndefined();
    expect(data).toMatchObject({ linux: {}, mac: {}, win: {}, nsis: {} });
  });

  it.each([
    ['mac', { hardendRuntime: true }],
    ['nsis', { oneClik: false }],
    ['electronFuses', { runAsNod: false }],
  ])('is refused with a misspelt key in %s', async (section, wrong) => {
    await expect(validate({ ...data, [section]: wrong })).rejects.toThrow();
  });

  it('opens maps by their ending', () => {
    expect(configuration.fileAssociations).toEqual([
      expect.objectContaining({ ext: 'argmap', mimeType: 'application/x-contention' }),
    ]);
  });

  it('names files that exist', () => {
    const paths = ['LICENSE', 'build/THIRD-PARTY-NOTICES.md', 'build/icons/512x512.png'];
    expect(paths.filter((path) => !existsSync(inProject(path)))).toEqual([]);
  });

  it('releases nothing that can be debugged or run as plain Node', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeCliInspectArguments: false,
      enableNodeOptionsEnvironmentVariable: false,
      onlyLoadAppFromAsar: true,
    });
  });
});
