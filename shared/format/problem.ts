import type { Words } from './words.ts';

/** Something wrong or noteworthy in a file, told to a person. */
export interface Problem {
  /** Id of the broken rule in `SPEC.md`, such as `S2`. */
  readonly rule: string;
  /** One or two sentences: what is there, what should be, and the way out. */
  readonly words: Words;
  /**
   * Where, as `statements[3].kind (line 12, column 40)`. Lines and columns count from 1; columns count UTF-16 code
   * units. Null for a problem that has no single place.
   */
  readonly where: Words | null;
  /** What the problem is about, if that has words of its own: quoted, cut and safe to show. */
  readonly subject?: {
    readonly kind: 'statement' | 'argument' | 'note' | 'source' | 'frame';
    readonly words: string;
  };
}
