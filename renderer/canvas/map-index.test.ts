import { describe, expect, it, vi } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { createArgument } from '../../shared/model/argument.ts';
import { createMap } from '../../shared/model/argument-map.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import type { ArgumentId, MapId, NoteId, StatementId } from '../../shared/model/ids.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { commit } from '../state/editing.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { createMapIndex } from './map-index.ts';

const [MOTION, REASON] = ['m' as StatementId, 'r' as StatementId];
const [LINK, NOTE] = ['a' as ArgumentId, 'n' as NoteId];
const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const EVERYTHING = { x: -5000, y: -5000, width: 10_000, height: 10_000 };

function openDebate() {
  const map = createMap('map' as MapId, {
    statements: [
      createStatement({ id: MOTION, kind: 'motion', text: 'Vote.', at: { x: 0, y: 0 } }),
      createStatement({ id: REASON, kind: 'claim', text: 'Fair.', at: { x: 0, y: 300 } }),
    ],
    arguments: [
      createArgument({
        id: LINK,
        relation: 'supports',
        premises: [REASON],
        target: { kind: 'statement', id: MOTION },
      }),
    ],
    notes: [{ id: NOTE, text: 'Later', at: { x: 900, y: 0 } }],
  });
  const { workspace } = openWorkspace(map);
  return { workspace, index: createMapIndex(workspace) };
}

describe('the index of a map', () => {
  it('hits cards and notes where they lie', () => {
    const { index } = openDebate();
    expect(index.hitCard({ x: 20, y: 20 })).toBe(MOTION);
    expect(index.hitCard({ x: 20, y: 310 })).toBe(REASON);
    expect(index.hitCard({ x: 910, y: 10 })).toBe(NOTE);
    expect(index.hitCard({ x: 700, y: 20 })).toBeNull();
  });

  it('hits a line within reach and not beyond', () => {
    const { workspace, index } = openDebate();
    const junction = workspace.geometry.getState().routes.get(LINK)?.junction;
    if (junction === undefined) throw new Error('The argument has no line');
    expect(index.hitLine({ x: junction.x + 5, y: junction.y }, 7)).toBe(LINK);
    expect(index.hitLine({ x: junction.x + 60, y: junction.y }, 7)).toBeNull();
  });

  it('keeps lines apart bit by bit before it locates the first of them', () => {
    const map = createRandomMap(createRandom(5), { statements: 30 });
    const { workspace } = openWorkspace(map);
    const index = createMapIndex(workspace);
    const { routes } = workspace.geometry.getState();
    let looks = 0;
    while ([...routes.listFound(() => true)].length === 0 && index.locateLines(1)) looks += 1;
    expect(looks).toBeGreaterThan(map.arguments.size);
    while (index.locateLines(1));
    expect([...routes.listFound(() => true)]).toHaveLength(routes.size);
  });

  it('follows a card and its line while they are dragged and after', () => {
    const { workspace, index } = openDebate();
    const before = workspace.geometry.getState().routes.get(LINK)?.junction ?? { x: 0, y: 0 };
    workspace.session.setState({ livePositions: new Map([[REASON, { x: 2000, y: 2000 }]]) });
    expect(index.hitCard({ x: 20, y: 310 })).toBeNull();
    expect(index.hitCard({ x: 2010, y: 2010 })).toBe(REASON);
    expect(index.hitLine(before, 1)).toBeNull();
    const { map } = workspace.document.getState();
    commit(workspace, moveStatements(map, new Map([[REASON, { x: 50, y: 900 }]])), 'notice.moved');
    workspace.session.setState({ livePositions: new Map() });
    expect(index.hitCard({ x: 60, y: 910 })).toBe(REASON);
    expect(index.findStatements(EVERYTHING)).toHaveLength(2);
  });

  it('finds lines where they run after many cards have moved, and tells that they are to be located', () => {
    const map = createRandomMap(createRandom(5), { statements: 60 });
    const { workspace } = openWorkspace(map);
    const index = createMapIndex(workspace);
    const lines = index.findArguments(EVERYWHERE);
    const findCards = () => [...index.findStatements(EVERYWHERE), ...index.findNotes(EVERYWHERE)];
    const cards = findCards();
    const heard = vi.fn();
    index.subscribe(heard);
    const places = [...map.statements.values()].map(
      ({ id, at }) => [id, { x: at.x + 9000, y: at.y }] as const,
    );
    commit(workspace, moveStatements(map, new Map(places)), 'notice.moved');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(index.findArguments({ ...EVERYWHERE, width: 8000 - EVERYWHERE.x })).toEqual([]);
    expect(index.findArguments(EVERYWHERE).sort()).toEqual(lines.sort());
    expect(findCards().sort()).toEqual(cards.sort());
    expect(index.locateCards(1)).toBe(false);
  });

  it('finds cards where most of a map was moved to before anybody looked at them', () => {
    const map = createRandomMap(createRandom(5), { statements: 60 });
    const { workspace } = openWorkspace(map);
    const index = createMapIndex(workspace);
    const [first] = map.statements.values();
    if (first === undefined) throw new Error('The map is empty');
    expect(index.hitCard({ x: first.at.x + 5, y: first.at.y + 5 })).not.toBeNull();
    const places = [...map.statements.values()].map(
      ({ id, at }) => [id, { x: at.x + 90_000, y: at.y }] as const,
    );
    commit(workspace, moveStatements(map, new Map(places)), 'notice.moved');
    const beyond = { ...EVERYWHERE, x: 45_000 };
    expect(index.findStatements(beyond)).toHaveLength(60);
  });

  it('forgets what is removed', () => {
    const { workspace, index } = openDebate();
    const { map } = workspace.document.getState();
    commit(workspace, removeEntities(map, [REASON, NOTE]), 'command.edit.delete');
    expect(index.findStatements(EVERYTHING)).toEqual([MOTION]);
    expect(index.findArguments(EVERYTHING)).toEqual([]);
    expect(index.findNotes(EVERYTHING)).toEqual([]);
  });

  it('finds only what passes the filter', () => {
    const { index } = openDebate();
    let heard = 0;
    index.subscribe(() => {
      heard += 1;
    });
    index.setFilter((id) => id === MOTION);
    expect(index.findStatements(EVERYTHING)).toEqual([MOTION]);
    expect(index.findArguments(EVERYTHING)).toEqual([]);
    expect(index.hitCard({ x: 20, y: 310 })).toBeNull();
    index.setFilter(null);
    expect(index.hitCard({ x: 20, y: 310 })).toBe(REASON);
    expect(heard).toBe(2);
  });
});
