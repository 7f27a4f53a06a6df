import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeNotices, findBundledPackages } from './scripts/compose-notices.mjs';
import { inProject } from './scripts/paths.mjs';

describe('third-party notices', () => {
  it('name what is bundled today', () => {
    const written = readFileSync(inProject('build/THIRD-PARTY-NOTICES.md'), 'utf8');
    expect(written === composeNotices(), 'run: npm run notices').toBe(true);
  });

  it('reach what the imported packages bring along', () => {
    expect(findBundledPackages()).toEqual(
      expect.arrayContaining(['react', '@xyflow/system', '@fontsource/noto-sans-jp']),
    );
  });
});
