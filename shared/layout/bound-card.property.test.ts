import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId, StatementId } from '../model/ids.ts';
import { createStatement } from '../model/statement.ts';
import { boundCard } from './bound-card.ts';
import { measureCard } from './card.ts';
import { boundNote, measureNote } from './note-card.ts';

const KINDS = ['motion', 'position', 'claim', 'evidence'] as const;
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('W', '憲', ' ', '\n', '\u200b', '👩‍🚀', 'ก', '(', 'と', '-', '₯'), {
      maxLength: 400,
    })
    .map((units) => units.join('')),
  fc.array(fc.constantFrom('﷽', '﷽', 'ﵮ', ' '), { maxLength: 400 }).map((units) => units.join('')),
  fc
    .array(fc.stringMatching(/^[a-zA-Z]{1,30}$/), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

describe('boundCard', () => {
  it('gives a size that no card and no note exceeds, whatever it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), TEXT, (kind, text) => {
        const statement = createStatement({
          id: 's' as StatementId,
          kind,
          text,
          at: { x: 0, y: 0 },
        });
        const { size } = measureCard(statement, new Map());
        const bound = boundCard(statement);
        const note = { id: 'n' as NoteId, text, at: { x: 0, y: 0 } };
        expect(measureNote(note).size.height).toBeLessThanOrEqual(boundNote(note).height);
        expect(size.width).toBe(bound.width);
        expect(size.height).toBeLessThanOrEqual(bound.height);
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });
});
