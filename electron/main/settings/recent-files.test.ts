import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFiles, forgetFile, rememberFile } from './recent-files.ts';

describe('the list of recent files', () => {
  it('puts the latest file first and lists it once', () => {
    expect(rememberFile(['/a', '/b'], '/b')).toEqual(['/b', '/a']);
  });

  it('tells the name of each and its folder', () => {
    expect(describeFiles(['/home/mika/jury.argmap'])).toEqual([
      { path: '/home/mika/jury.argmap', name: 'jury.argmap', folder: '/home/mika' },
    ]);
  });

  it('forgets a file', () => {
    expect(forgetFile(['/a', '/b'], '/a')).toEqual(['/b']);
  });

  it('holds each file at most once and ten in all, the last ones used', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }).map(String)), (used) => {
        const list = used.reduce<string[]>(rememberFile, []);
        const latest = [...new Set([...used].reverse())].slice(0, 10);
        expect(list).toEqual(latest);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
