import { describe, expect, it } from 'vitest';
import { placeOf } from './document-place.ts';

describe('placeOf', () => {
  it('takes a map for a document with a file of its own', () => {
    expect(placeOf('/link.argmap', '/debate.argmap')).toEqual({
      kind: 'file',
      path: '/link.argmap',
      identity: '/debate.argmap',
      fingerprint: undefined,
    });
  });

  it.each(['/drawn.svg', '/drawn.PNG', '/drawn.pdf'])('takes %s for what carries a map', (path) => {
    expect(placeOf(path, path)).toEqual({ kind: 'picture', path });
  });

  it.each(['/case.md', '/case.TXT', '/case.argdown'])('takes %s for an outline', (path) => {
    expect(placeOf(path, path)).toEqual({ kind: 'outline', path });
  });
});
