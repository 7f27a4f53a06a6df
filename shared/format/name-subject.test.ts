import { describe, expect, it } from 'vitest';
import { createSubjectNamer } from './name-subject.ts';

const nameSubject = createSubjectNamer({
  statements: [{ id: 's1', text: 'Uniforms cost money.' }, { id: 's2', text: ' ' }, 7],
  arguments: [{ id: 'a1', premises: ['s1', 's2'] }, { premises: [] }, { premises: 's1' }],
  sources: [{ title: 'A survey\u202e' }],
  title: 'Uniforms',
});

describe('createSubjectNamer', () => {
  it('names a statement by its words and an argument by those of its first premise', () => {
    const words = '"Uniforms cost money."';
    expect(nameSubject(['statements', 0, 'kind'])).toEqual({ kind: 'statement', words });
    expect(nameSubject(['arguments', 0])).toEqual({ kind: 'argument', words });
  });

  it('lets no character of a file garble what is shown', () => {
    expect(nameSubject(['sources', 0, 'id'])?.words).toBe('"A survey\\u202e"');
  });

  it('names nothing where there are no words', () => {
    const wordless = [
      ['statements', 1],
      ['statements', 2],
      ['statements', 9],
      ['arguments', 1],
      ['arguments', 2],
      ['title', 0],
      ['frames', 0],
      ['statements'],
      [],
    ];
    for (const path of wordless) expect(nameSubject(path)).toBeUndefined();
  });
});
