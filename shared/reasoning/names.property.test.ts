import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { type Names, nameSlots } from './names.ts';

const ids = Array.from({ length: 12 }, (_, index) => `s${index}` as StatementId);
const changes = fc.array(fc.record({ id: fc.constantFrom(...ids), slot: fc.option(fc.nat()) }));

function change(
  names: {
    readonly set: (id: StatementId, slot: number) => void;
    readonly delete: (id: StatementId) => void;
  },
  { id, slot }: { readonly id: StatementId; readonly slot: number | null },
): void {
  if (slot === null) names.delete(id);
  else names.set(id, slot);
}

function read(names: Names): readonly (number | undefined)[] {
  return ids.map((id) => names.get(id));
}

describe('names', () => {
  it('say what a table says, through copies of copies, and what came before stays', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 20 }), (drafts) => {
        const first = ids.slice(0, 6);
        let names = nameSlots(new Map(first.map((id, slot) => [id, slot])));
        const table = new Map(first.map((id, slot) => [id, slot]));
        for (const made of drafts) {
          const [earlier, before] = [names, read(names)];
          const draft = names.draft();
          for (const each of made) for (const one of [draft, table]) change(one, each);
          names = draft;
          expect(read(names)).toEqual(ids.map((id) => table.get(id)));
          expect(names.size()).toBe(table.size);
          expect(read(earlier)).toEqual(before);
        }
      }),
      { seed: 20_200_804, numRuns: 100 },
    );
  });

  it('are written out after many changes, and say the same', () => {
    let names = nameSlots(new Map());
    for (let slot = 0; slot < 1000; slot += 1) {
      const draft = names.draft();
      draft.set(`s${slot}` as StatementId, slot);
      if (slot % 3 === 0) draft.delete(`s${slot}` as StatementId);
      names = draft;
    }
    expect(names.size()).toBe(666);
    expect(names.get('s3' as StatementId)).toBe(undefined);
    expect(names.get('s998' as StatementId)).toBe(998);
  });
});
