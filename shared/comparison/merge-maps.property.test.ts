import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { EntityChange } from '../model/change.ts';
import { checkMap } from '../model/check-map.ts';
import { createDice } from '../model/random-text.ts';
import type { Statement } from '../model/statement.ts';
import { findManner, listChangedFields } from './changed-fields.ts';
import { compareMaps } from './compare-maps.ts';
import {
  type Choices,
  keyOfConflict,
  type MergeConflict,
  type MergeSide,
  type Versions,
} from './conflict.ts';
import { type Compared, keyOfSubject, tableOf } from './entity-kind.ts';
import { FIELD_RULES } from './field-rules.ts';
import { type Merge, mergeMaps } from './merge-maps.ts';
import { separateIds } from './separate-ids.ts';
import { drawFork } from './testing/fork.ts';

const runs = { seed: 20_261_127, numRuns: 400 };
const seeds = fc.integer({ min: 0, max: 0xffffffff });

function swap({ base, ours, theirs }: Versions<ArgumentMap>): Versions<ArgumentMap> {
  return { base, ours: theirs, theirs: ours };
}

function chooseAtRandom(seed: number, conflicts: readonly MergeConflict[]): Choices {
  const dice = createDice(createRandom(seed));
  return new Map(
    conflicts.map((each) => [keyOfConflict(each), dice.pick<MergeSide>(['ours', 'theirs'])]),
  );
}

describe('a merge', () => {
  it('yields to the side that changed something, or to both where they agree', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, ours } = drawFork(seed);
        const done = { map: ours, conflicts: [], renamings: [] };
        expect(mergeMaps({ base, ours, theirs: base })).toEqual(done);
        expect(mergeMaps({ base, ours: base, theirs: ours })).toEqual(done);
        expect(mergeMaps({ base, ours, theirs: ours })).toEqual(done);
      }),
      runs,
    );
  });

  it('gives a sound map, whatever is chosen', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fork = drawFork(seed, 12);
        let merge = mergeMaps(fork);
        for (let round = 0; round < 3; round += 1) {
          expect(checkMap(merge.map)).toEqual([]);
          merge = mergeMaps(fork, chooseAtRandom(seed + round, merge.conflicts));
        }
      }),
      runs,
    );
  });

  it('without conflicts is the same from either side', () => {
    let clean = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const fork = drawFork(seed, 3);
        const [merge, mirrored] = [mergeMaps(fork), mergeMaps(swap(fork))];
        expect(mirrored.conflicts).toHaveLength(merge.conflicts.length);
        if (merge.conflicts.length > 0) return;
        clean += 1;
        expect(mirrored.map).toEqual(merge.map);
      }),
      runs,
    );
    expect(clean).toBeGreaterThan(runs.numRuns / 3);
  });

  it('gives each side what it chooses, and lists the same conflicts however they are decided', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fork = drawFork(seed);
        const { conflicts } = mergeMaps(fork);
        for (const conflict of conflicts) {
          const taken = conflict.taken === 'ours' ? 'theirs' : 'ours';
          const again = mergeMaps(fork, new Map([[keyOfConflict(conflict), taken]]));
          const found = again.conflicts.find(
            (each) => keyOfConflict(each) === keyOfConflict(conflict),
          );
          expect(found).toEqual({ ...conflict, taken });
        }
      }),
      runs,
    );
  });

  it('loses nothing: what a side changed is in the result or in a conflict', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fork = drawFork(seed, 8);
        const merge = mergeMaps(fork);
        const separated = separateIds(fork).versions;
        for (const side of ['ours', 'theirs'] as const) {
          for (const entry of compareMaps(separated.base, separated[side])) {
            expect([entry, isKept(entry, merge)]).toEqual([entry, true]);
          }
        }
      }),
      runs,
    );
  });
});

function isKept(entry: EntityChange, { map, conflicts }: Merge): boolean {
  if (findManner(entry) === 'moved' || conflicts.some((each) => isAbout(each, entry))) return true;
  const found = entry.kind === 'details' ? map.details : tableOf(map, entry.kind).get(entry.id);
  if (entry.after === null) return found === undefined || isTiedToAKept(conflicts);
  // A frame has what is there of its members, and goes with the last of them.
  if (entry.kind === 'frame') return true;
  return found !== undefined && holds(entry, found);
}

/** What one side removed comes back silently only where something it belonged to is in a conflict. */
function isTiedToAKept(conflicts: readonly MergeConflict[]): boolean {
  return conflicts.some((each) => each.kind === 'removed' && each.taken !== each.removedBy);
}

function isAbout(conflict: MergeConflict, entry: EntityChange): boolean {
  switch (conflict.kind) {
    case 'motions':
      return Object.values(conflict.motions).some((id) => 'id' in entry && entry.id === id);
    case 'loop':
      return conflict.arguments.some((id) => 'id' in entry && entry.id === id);
    default:
      return keyOfSubject(conflict.subject) === keyOfSubject(entry);
  }
}

/** Whether the merged thing has every field as it was changed to, and every member that was added. */
function holds({ kind, before, after }: EntityChange, found: Compared): boolean {
  if (after === null) return false;
  const missing = new Set(listChangedFields(kind, after, found).map(({ field }) => field));
  const changed =
    before === null
      ? [...missing].map((field) => ({ field, before: undefined }))
      : listChangedFields(kind, before, after);
  return changed.every(({ field, before: old }) => {
    const rule = FIELD_RULES[kind][field];
    if (rule === 'place' || !missing.has(field)) return true;
    if (rule === 'citations') return citesAll(found as Statement, after as Statement);
    if (rule !== 'set' && rule !== 'lenses') return rule === 'parts';
    const added = read(after, field).filter((member) => !toTexts(old).includes(member));
    return added.every((member) => read(found, field).includes(member));
  });
}

/** What was edited on both sides is one citation of the same source. */
function citesAll(found: Statement, after: Statement): boolean {
  const sources = new Set(found.citations.map(({ source }) => source));
  return after.citations.every(({ source }) => sources.has(source));
}

function read(thing: Compared, field: string): readonly string[] {
  return toTexts((thing as unknown as Record<string, unknown>)[field]);
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((member) => JSON.stringify(member)) : [];
}
