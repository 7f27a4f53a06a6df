import { describe, expect, it, vi } from 'vitest';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { createDocumentStore } from './document-store.ts';
import { commit } from './editing.ts';
import { computeGeometry } from './geometry.ts';
import { createSessionStore, select } from './session-store.ts';
import { createWorkspace } from './workspace.ts';

const AT_REST = { positions: new Map(), writing: null };

describe('createWorkspace', () => {
  it('comes to the geometry of its map from what is known of another', async () => {
    vi.useFakeTimers();
    const map = placeApart(readNotation('motion M\n r supports M as a1\n e supports r as a2'));
    const { workspace: outer } = openWorkspace(map);
    const known = outer.geometry.getState();
    const kept = known.cards.get('M' as StatementId);
    const moved = moveCard(map, 'e' as StatementId);
    const document = createDocumentStore({
      map: moved,
      name: '',
      place: '',
      isFile: false,
      access: 'comparison',
      isLocked: false,
    });
    const { geometry } = createWorkspace(
      { ...outer, document, session: createSessionStore() },
      known,
    );
    expect(geometry.getState().cards.getFound('M' as StatementId)).toBe(kept);
    await vi.runAllTimersAsync();
    const anew = computeGeometry(moved, AT_REST, null);
    expect(geometry.getState().fieldOf).toBe(moved);
    expect([...geometry.getState().boxes]).toEqual([...anew.boxes]);
    expect([...geometry.getState().routes]).toEqual([...anew.routes]);
    vi.useRealTimers();
  });

  it('deselects what an edit takes away, and nothing else', () => {
    const { workspace } = openWorkspace(readNotation('motion M\n r supports M as a1'));
    const [M, r] = ['M', 'r'] as StatementId[] as [StatementId, StatementId];
    select(workspace.session, [M, r]);
    commit(workspace, removeEntities(workspace.document.getState().map, [r]), 'evaluation.keep');
    expect([...workspace.session.getState().selection]).toEqual([M]);
  });
});

function placeApart(map: ArgumentMap): ArgumentMap {
  const statements = [...map.statements.values()].map(
    (each, index) => [each.id, { ...each, at: { x: 0, y: 300 * index } }] as const,
  );
  return { ...map, statements: new Map(statements) };
}

/** Into the way of the line between the two others. */
function moveCard(map: ArgumentMap, id: StatementId): ArgumentMap {
  const statements = new Map(map.statements);
  const statement = statements.get(id);
  if (statement !== undefined) statements.set(id, { ...statement, at: { x: 0, y: 150 } });
  return { ...map, statements };
}
