import { expect, it } from 'vitest';
import { createMap } from '../model/argument-map.ts';
import type { MapId, NoteId, StatementId } from '../model/ids.ts';
import { createStatement } from '../model/statement.ts';
import { countClipped } from './count-clipped.ts';

it('counts the statements and notes of a picture that are not drawn whole', () => {
  const at = { x: 0, y: 0 };
  const write = (id: string, length: number) =>
    createStatement({ id: id as StatementId, kind: 'claim', text: 'x'.repeat(length), at });
  const map = createMap('map' as MapId, {
    statements: [write('a', 10_000), write('b', 10_001), write('c', 20_000)],
    notes: [{ id: 'n' as NoteId, text: 'y'.repeat(10_001), at }],
  });
  expect(countClipped(map, { kind: 'map' })).toBe(3);
  expect(countClipped(map, { kind: 'cards', ids: new Set(['b' as StatementId]) })).toBe(1);
});
