import { describe, expect, it } from 'vitest';
import { createArgument } from '../../../shared/model/argument.ts';
import { type ArgumentMap, createMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, MapId, StatementId } from '../../../shared/model/ids.ts';
import { createStatement, type Point } from '../../../shared/model/statement.ts';
import type { Dropping } from '../../state/dragging.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { createMapIndex } from '../map-index.ts';
import { findDrop } from './find-drop.ts';

const [MOTION, REASON, LOOSE] = ['m', 'r', 'l'] as StatementId[] as [
  StatementId,
  StatementId,
  StatementId,
];
const LINK = 'a' as ArgumentId;

function openDebate() {
  const map = createMap('map' as MapId, {
    statements: [
      createStatement({ id: MOTION, kind: 'motion', text: 'Vote.', at: { x: 0, y: 0 } }),
      createStatement({ id: REASON, kind: 'claim', text: 'Fair.', at: { x: 0, y: 400 } }),
      createStatement({ id: LOOSE, kind: 'claim', text: 'Cheap.', at: { x: 900, y: 0 } }),
    ],
    arguments: [
      createArgument({
        id: LINK,
        relation: 'supports',
        premises: [REASON],
        target: { kind: 'statement', id: MOTION },
      }),
    ],
  });
  const { find, junctionOf } = openMap(map);
  return { find, junction: junctionOf(LINK) };
}

function openMap(map: ArgumentMap) {
  const { workspace } = openWorkspace(map);
  const geometry = workspace.geometry.getState();
  const index = createMapIndex(workspace);
  const junctionOf = (id: ArgumentId) => {
    const junction = geometry.routes.get(id)?.junction;
    if (junction === undefined) throw new Error(`There is no line of ${id}`);
    return junction;
  };
  const find = (
    point: Point,
    { premise = LOOSE, zoom = 1, before = null as Dropping | null } = {},
  ) =>
    findDrop({
      geometry,
      index,
      premise,
      premises: [premise],
      inHand: new Set([premise]),
      point,
      view: { x: -4000, y: -4000, width: 8000, height: 8000 },
      zoom,
      before,
    });
  return { find, junctionOf };
}

describe('what a card is held over', () => {
  it('is a reason on the left half of a card and an objection on its right half', () => {
    const { find } = openDebate();
    expect(find({ x: 20, y: 20 })).toMatchObject({ over: MOTION, relation: 'supports' });
    expect(find({ x: 300, y: 20 })).toMatchObject({ over: MOTION, relation: 'attacks' });
    expect(find({ x: 700, y: 200 })).toBeNull();
  });

  it('is never the card itself, nor an argument that the card belongs to', () => {
    const { find, junction } = openDebate();
    expect(find({ x: 20, y: 410 }, { premise: REASON })).toBeNull();
    expect(find(junction, { premise: REASON })).toBeNull();
    expect(find(junction)).toMatchObject({ over: LINK });
  });

  it('leaves room around a line to choose in, once the line is met', () => {
    const { find, junction } = openDebate();
    const aside = { x: junction.x - 20, y: junction.y };
    expect(find(aside)).toBeNull();
    const before = find(junction);
    expect(find(aside, { before })).toMatchObject({ over: LINK, relation: 'supports' });
    const far = { x: junction.x - 60, y: junction.y };
    expect(find(far, { before })).toBeNull();
  });

  it('is the argument on whose mark the pointer is, whatever lines pass there or were met on the way', () => {
    const reasons = ['r1', 'r2', 'r3'] as StatementId[];
    const map = createMap('map' as MapId, {
      statements: [
        createStatement({ id: MOTION, kind: 'motion', text: 'Vote.', at: { x: 0, y: 0 } }),
        ...reasons.map((id, index) =>
          createStatement({ id, kind: 'claim', text: id, at: { x: 40, y: 120 + 90 * index } }),
        ),
        createStatement({ id: LOOSE, kind: 'claim', text: 'Cheap.', at: { x: 900, y: 0 } }),
      ],
      arguments: reasons.map((id) =>
        createArgument({
          id: `a-${id}` as ArgumentId,
          relation: 'supports',
          premises: [id],
          target: { kind: 'statement', id: MOTION },
        }),
      ),
    });
    const { find, junctionOf } = openMap(map);
    const marks = reasons.map((id) => `a-${id}` as ArgumentId);
    for (const mark of marks) {
      expect(find(junctionOf(mark))?.over).toBe(mark);
      for (const met of marks) {
        const { x, y } = junctionOf(mark);
        const drop = find(junctionOf(met));
        if (drop === null) throw new Error(`Nothing is met at ${met}`);
        const before = { ...drop, box: { x: x - 28, y: y - 28, width: 56, height: 56 } };
        expect(find({ x, y }, { before })?.over, `${met} before ${mark}`).toBe(mark);
      }
    }
  });

  it('takes no notice of lines that pass by, seen from afar', () => {
    const { find, junction } = openDebate();
    expect(find({ x: junction.x + 30, y: junction.y }, { zoom: 0.1 })).toBeNull();
  });

  it('is a choice of moving, above, and linking too, below, for what speaks to something', () => {
    const { find } = openDebate();
    const drop = (y: number) => find({ x: 20, y }, { premise: REASON });
    expect(drop(6)).toMatchObject({ over: MOTION, act: 'move' });
    expect(drop(50)).toMatchObject({ over: MOTION, act: 'link' });
    expect(find({ x: 20, y: 6 })).toMatchObject({ acts: ['link'], act: 'link' });
  });

  it('goes on being what shows to choose from, but not where another card or the mark of an argument is', () => {
    const { find, junction } = openDebate();
    const before = find({ x: 905, y: 30 }, { premise: REASON, zoom: 0.25 });
    expect(before).toMatchObject({ over: LOOSE });
    const [left = 0, top = 0] = [before?.box.x, before?.box.y];
    const aside = { premise: REASON, zoom: 0.25, before };
    expect(find({ x: left + 2, y: top + 2 }, aside)).toMatchObject({ over: LOOSE, act: 'move' });
    expect(find({ x: left - 2, y: top + 2 }, aside)).toBeNull();
    expect(find({ x: 440, y: 20 }, aside)).toMatchObject({ over: MOTION });
    const wide = find({ x: 20, y: 410 }, { zoom: 0.1 });
    expect(wide?.box.y).toBeLessThan(junction.y);
    expect(find(junction, { zoom: 0.1, before: wide })).toMatchObject({ over: LINK });
  });
});
