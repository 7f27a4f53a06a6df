import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheFolder } from './paths.mjs';

describe.runIf(process.platform === 'linux')('the folder of downloads', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('is never in the checkout, whatever the environment says', () => {
    vi.stubEnv('CONTENTION_CACHE', '');
    vi.stubEnv('XDG_CACHE_HOME', '/var/cache/mika');
    expect(cacheFolder()).toBe('/var/cache/mika/contention');
    for (const unset of ['', 'cache']) {
      vi.stubEnv('XDG_CACHE_HOME', unset);
      expect(cacheFolder()).toBe(join(homedir(), '.cache', 'contention'));
    }
  });
});
