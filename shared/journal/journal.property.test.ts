import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { parseMap } from '../format/parse.ts';
import { writeMap } from '../format/write.ts';
import { type ArgumentMap, createMap } from '../model/argument-map.ts';
import type { MapId, NoteId, StatementId } from '../model/ids.ts';
import { createRandomMap } from '../model/random-map.ts';
import { createDice } from '../model/random-text.ts';
import { createStatement } from '../model/statement.ts';
import { applyPlainly } from '../model/testing/apply-plainly.ts';
import { drawEdit } from '../model/testing/random-edit.ts';
import { composeChange } from './compose-change.ts';
import { readJournal, writeChange, writeOpening, writeSaving } from './journal.ts';
import { replayJournal } from './replay-journal.ts';

const RUNS = { seed: 20261127, numRuns: 60 };
const seeds = fc.nat(1_000_000);

/** States of a map that is being edited, first to last, and the journal's records of them. */
function writeSitting(seed: number) {
  const random = createRandom(seed);
  const dice = createDice(random);
  const states: ArgumentMap[] = [createRandomMap(random, { statements: 2 + (seed % 12) })];
  const opening = writeOpening({ name: 'ä' }, writeMap(states[0] as ArgumentMap), 1);
  const records = [opening.bytes];
  let { checksum } = opening;
  for (let serial = 0; serial < 12; serial += 1) {
    const before = states.at(-1) as ArgumentMap;
    const edit = drawEdit(dice, before, serial).make(before);
    if (edit.kind === 'error') continue;
    const after = applyPlainly(before, edit.value);
    const text = composeChange(before, after);
    if (text === null) continue;
    states.push(after);
    const record = writeChange(text, 2 + serial, checksum);
    checksum = record.checksum;
    records.push(record.bytes);
  }
  return { states, records, checksum, bytes: join(records) };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function recover(bytes: Uint8Array): string | null {
  const journal = readJournal(bytes);
  if (journal === null) return null;
  const parsed = parseMap(replayJournal(journal));
  return parsed.kind === 'map' ? writeMap(parsed.map) : 'unreadable';
}

/** How many of the records lie wholly within so many bytes. */
function countWhole(records: readonly Uint8Array[], length: number): number {
  let end = 0;
  return records.filter((record) => {
    end += record.length;
    return end <= length;
  }).length;
}

describe('a journal', () => {
  it('brings back the last state, as its file would hold it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { states, bytes } = writeSitting(seed);
        expect(recover(bytes)).toBe(writeMap(states.at(-1) as ArgumentMap));
      }),
      RUNS,
    );
  });

  it('brings back a map that another took the place of, under ids that meant other things', () => {
    fc.assert(
      fc.property(seeds, seeds, (first, second) => {
        const before = createRandomMap(createRandom(first), { statements: 4 });
        const other = createRandomMap(createRandom(second), { statements: 6 });
        const [note] = [...before.notes.keys(), 'n' as NoteId];
        const borrowed = createStatement({
          id: String(note) as StatementId,
          kind: 'claim',
          text: 'was a note',
          at: { x: 0, y: 0 },
        });
        const notes = new Map([...other.notes].filter(([id]) => id !== note));
        const statements = new Map([...other.statements, [borrowed.id, borrowed] as const]);
        const after = { ...other, id: before.id, statements, notes, frames: new Map() };
        const opening = writeOpening(null, writeMap(before), 1);
        const change = composeChange(before, after) ?? '{}';
        const record = writeChange(change, 2, opening.checksum);
        expect(recover(join([opening.bytes, record.bytes]))).toBe(writeMap(after));
      }),
      RUNS,
    );
  });

  it('brings back the state of its last whole record, wherever it was cut', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, part) => {
        const { states, records, bytes } = writeSitting(seed);
        const length = Math.floor(part * bytes.length);
        const cut = bytes.subarray(0, length);
        const last = states[countWhole(records, length) - 1];
        expect(recover(cut)).toBe(last === undefined ? null : writeMap(last));
        const ends = records.map((_, index) => join(records.slice(0, index + 1)).length);
        expect(readJournal(cut)?.isTorn ?? true).toBe(!ends.includes(length));
      }),
      RUNS,
    );
  });

  it('leaves out a record whose bytes were changed, and all that follow it', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.integer({ min: 1, max: 255 }), (seed, place, flip) => {
        const { states, records, bytes } = writeSitting(seed);
        const at = place % bytes.length;
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const last = states[countWhole(records, at) - 1];
        expect(recover(damaged)).toBe(last === undefined ? null : writeMap(last));
      }),
      RUNS,
    );
  });

  it('brings back what came before the first record that was left out, doubled or moved', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.nat(), (seed, one, other) => {
        const { states, records } = writeSitting(seed);
        if (records.length < 3) return;
        // The opening, which is two records in one, stays.
        const from = 1 + (one % (records.length - 1));
        const to = 1 + (other % (records.length - 1));
        const record = records[from] as Uint8Array;
        const others = records.filter((_, index) => index !== from);
        const put = (list: readonly Uint8Array[]) => [
          ...list.slice(0, to),
          record,
          ...list.slice(to),
        ];
        const damages = [
          { damaged: others, at: from },
          { damaged: put(records), at: from === to ? from + 1 : to },
          { damaged: put(others), at: from === to ? records.length : Math.min(from, to) },
        ];
        for (const { damaged, at } of damages) {
          const last = states[at - 1] as ArgumentMap;
          expect(recover(join(damaged))).toBe(writeMap(last));
        }
      }),
      RUNS,
    );
  });

  it('is read when an earlier version of the program wrote it, without a chain', () => {
    const lines = [
      '35 9c9173ee {"journal":1,"header":{"name":"a"}}',
      '85 055570f5 {"atMs":1,"map":{"format":"argmap","version":1,"id":"m","title":"T","statements":[]}}',
      '45 051d70e7 {"atMs":2,"change":{"details":{"title":"U"}}}',
      '33 a3aed75a {"atMs":3,"saving":{"path":"/a"}}',
    ];
    const bytes = Uint8Array.from(`${lines.join('\n')}\n`, (each) => each.charCodeAt(0));
    const journal = readJournal(bytes);
    expect(journal).toMatchObject({ savings: [{ path: '/a' }], atMs: 3, isTorn: false });
    expect(recover(bytes)).toContain('"title": "U"');
  });

  it('never throws, whatever the bytes', () => {
    const lines = fc.array(
      fc.oneof(
        fc.json().map((text) => writeChange(text, 1, 0).bytes),
        fc.json().map((text) => writeOpening(null, text, 1).bytes),
        fc.uint8Array({ maxLength: 60 }),
      ),
    );
    fc.assert(
      fc.property(fc.json(), lines, (map, parts) => {
        for (const bytes of [join(parts), join([writeOpening(null, map, 1).bytes, ...parts])]) {
          const journal = readJournal(bytes);
          if (journal !== null) expect(typeof parseMap(replayJournal(journal)).kind).toBe('string');
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});

describe('readJournal', () => {
  it('tells the header, what was about to be saved, and when the last record was written', () => {
    const { bytes, checksum } = writeSitting(7);
    const journal = readJournal(join([bytes, writeSaving({ path: '/a' }, 99, checksum).bytes]));
    expect(journal).toMatchObject({
      header: { name: 'ä' },
      savings: [{ path: '/a' }],
      atMs: 99,
      isTorn: false,
    });
  });

  it('keeps fields that nobody knows, whatever their names', () => {
    const map = '{"format":"argmap","version":1,"id":"m","title":"T","later":1}';
    const change = '{"details":{"title":"U","__proto__":[2]},"removed":["x"],"statements":7}';
    const opening = writeOpening(null, map, 1);
    const record = writeChange(change, 2, opening.checksum);
    const journal = readJournal(join([opening.bytes, record.bytes]));
    const text = journal === null ? '' : replayJournal(journal);
    const parsed = parseMap(text);
    expect(parsed.kind === 'map' && writeMap(parsed.map)).toBe(
      '{\n  "format": "argmap",\n  "version": 1,\n  "id": "m",\n  "title": "U",\n  "__proto__": [2]\n}\n',
    );
  });

  it('says that more is gone than a call takes arguments', () => {
    const at = { x: 0, y: 0 };
    const notes = Array.from({ length: 200_000 }, (_, index) => ({
      id: `n${index}` as NoteId,
      text: '',
      at,
    }));
    const before = createMap('m' as MapId, { notes });
    const change = composeChange(before, { ...before, notes: new Map() });
    expect(JSON.parse(change ?? '')).toEqual({ removed: notes.map(({ id }) => id) });
  });
});
