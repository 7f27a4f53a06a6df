import { describe, expect, it } from 'vitest';
import type { Change } from '../model/change.ts';
import { removeEntities } from '../model/edits/remove-entities.ts';
import { updateStatement } from '../model/edits/statements.ts';
import type { StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { expectOk } from '../model/testing/apply-plainly.ts';
import { applyChange } from './apply-change.ts';

const map = readNotation('motion M\nr supports M as a\no attacks a as b');
const r = 'r' as StatementId;

describe('applyChange', () => {
  it('shares the tables that the change does not touch', () => {
    const after = expectOk(applyChange(map, expectOk(updateStatement(map, r, { text: 'New' }))));
    expect(after.statements.get(r)?.text).toBe('New');
    expect(after.arguments).toBe(map.arguments);
    expect(after.sources).toBe(map.sources);
    expect(after.notes).toBe(map.notes);
    expect(after.details).toBe(map.details);
    expect(map.statements.get(r)?.text).toBe('r');
  });

  it('makes, changes and removes entities of every kind, and details', () => {
    const change = [
      { kind: 'details', before: map.details, after: { ...map.details, title: 'T' } },
      ...expectOk(removeEntities(map, [r])),
    ] as Change;
    const after = expectOk(applyChange(map, change));
    expect(after.details.title).toBe('T');
    expect([...after.statements.keys()]).toEqual(['M', 'o']);
    expect(after.arguments.size).toBe(0);
  });

  it('accepts what is equal without being the same object', () => {
    const change = structuredClone(expectOk(updateStatement(map, r, { text: 'New' })));
    expect(applyChange(map, change).kind).toBe('ok');
  });

  it('refuses a change to an entity that has become something else, and names it', () => {
    const change = expectOk(updateStatement(map, r, { text: 'New' }));
    const later = expectOk(applyChange(map, change));
    const found = later.statements.get(r);
    expect(applyChange(later, change)).toEqual({
      kind: 'error',
      error: { kind: 'conflict', entry: change[0], found },
    });
  });

  it('refuses to make what is there, and to change or remove what is not', () => {
    const before = map.statements.get(r) ?? null;
    const id = 'x' as StatementId;
    const make: Change = [{ kind: 'statement', id: r, before: null, after: before }];
    const remove: Change = [{ kind: 'statement', id, before, after: null }];
    expect(applyChange(map, make)).toMatchObject({ error: { found: before } });
    expect(applyChange(map, remove)).toMatchObject({ error: { found: null } });
  });
});
