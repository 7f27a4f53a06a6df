import { expect, it } from 'vitest';
import type { NoteId, StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { findPart } from './find-part.ts';

const NOTES = new Map(
  ['n', 'other'].map((name) => {
    const id = name as NoteId;
    return [id, { id, text: name, at: { x: 0, y: 0 } }] as const;
  }),
);
const MAP = {
  ...readNotation(
    'motion M\na + b supports M as both\nc attacks M\nu attacks both as v\nw attacks v',
  ),
  notes: NOTES,
};

function namesOf(...ids: readonly string[]) {
  const part = findPart(MAP, { kind: 'cards', ids: new Set(ids as readonly StatementId[]) });
  return part && [part.statements, part.arguments, part.notes].map((each) => [...each].join());
}

it('has the chosen statements and notes, with the arguments among them and nothing that is not in the map', () => {
  expect(namesOf('M', 'a', 'b', 'u', 'w', 'n', 'gone')).toEqual([
    'M,a,b,u,w',
    expect.stringMatching(/both/),
    'n',
  ]);
  expect(namesOf('n')).toEqual(['', '', 'n']);
});

it('has an argument with all its premises and its target, or not at all', () => {
  expect(namesOf('M', 'a', 'u', 'w')?.[1]).toBe('');
  expect(namesOf('a', 'b', 'u', 'w')?.[1]).toBe('');
});

it('is everything for the whole map', () => {
  expect(findPart(MAP, { kind: 'map' })).toBeNull();
});
