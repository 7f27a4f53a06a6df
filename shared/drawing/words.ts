import type { Role } from '../model/queries/roles.ts';
import type { Side } from '../model/queries/sides.ts';

/** The words that are drawn on a map beside its own; empty for none. */
export interface DrawingWords {
  readonly role: Readonly<Record<Role, string>>;
  readonly side: Readonly<Record<Side, string>>;
}

/** The words in English. */
export const ENGLISH_WORDS: DrawingWords = {
  role: {
    motion: 'Motion',
    position: 'Position',
    reason: 'Reason',
    evidence: 'Evidence',
    objection: 'Objection',
    rebuttal: 'Rebuttal',
    undercut: 'Undercut',
    backing: 'Backing',
    unlinked: 'Not linked yet',
  },
  side: { for: 'For', against: 'Against', both: 'For and against', neither: '' },
};
