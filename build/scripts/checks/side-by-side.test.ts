import { describe, expect, it } from 'vitest';
import { CheckFailure } from './check-failure.mjs';
import { runSideBySide } from './side-by-side.mjs';

const fail = (message: string) => () => Promise.reject(new CheckFailure(message));

describe('checks that run side by side', () => {
  it('say each what they found', async () => {
    const { said } = await runSideBySide({
      types: async () => ({ said: 'no errors' }),
      lint: async () => ({ said: 'no findings' }),
    });
    expect(said).toBe('types: no errors; lint: no findings');
  });

  it('fail with all that any of them found, by name', async () => {
    const running = runSideBySide({
      types: fail('a.ts is wrong\n'),
      lint: async () => ({ said: 'no findings' }),
      'dead code': fail('b.ts is unused'),
    });
    await expect(running).rejects.toThrow(CheckFailure);
    await expect(running).rejects.toThrow('types:\na.ts is wrong\n\ndead code:\nb.ts is unused');
  });

  it('fail where one breaks', async () => {
    const broken = () => Promise.reject(new TypeError('x is not a function'));
    await expect(runSideBySide({ types: broken })).rejects.toThrow(TypeError);
  });
});
