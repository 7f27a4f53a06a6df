import { describe, expect, it } from 'vitest';
import { checkMap } from '../../../shared/model/check-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Dropping } from '../../state/dragging.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import { dropCards } from './drop-cards.ts';

const DEBATE = `
  motion M
  r supports M as ground
  deep supports r as beneath
  o attacks M as against
  u attacks ground as doubt
  claim loose
`;

const PLACES = {
  r: { x: 0, y: 200 },
  deep: { x: 0, y: 400 },
  u: { x: 300, y: 300 },
  o: { x: 900, y: 200 },
  loose: { x: 1400, y: 0 },
};

function drop(given: {
  readonly premises: readonly string[];
  readonly over: string;
  readonly act: Dropping['act'];
  readonly relation: Dropping['relation'];
}) {
  const driven = driveCommands(DEBATE, { places: PLACES });
  const premises = given.premises as readonly StatementId[];
  dropCards(driven.workspace, {
    ...given,
    premises,
    premise: premises[0] as StatementId,
    over: given.over as CanvasId,
    acts: ['move', 'link'],
    box: { x: 0, y: 0, width: 0, height: 0 },
  });
  const map = driven.readMap();
  expect(checkMap(map)).toEqual([]);
  return { ...driven, map, lines: driven.links() };
}

describe('cards that are dropped on a card', () => {
  it('leave what they spoke to where they are moved, with all beneath them, in one step of undo', async () => {
    const { map, lines, run, readMap, start } = drop({
      premises: ['r'],
      over: 'o',
      act: 'move',
      relation: 'attacks',
    });
    expect(lines).toContain('r attacks o');
    expect(lines).not.toContain('r supports M');
    expect(lines).toContain('deep supports r');
    const at = (id: string) => map.statements.get(id as StatementId)?.at ?? { x: 0, y: 0 };
    expect(at('r').y).toBeGreaterThan(PLACES.o.y);
    expect(at('deep').y - at('r').y).toBe(200);
    expect(at('u').x - at('r').x).toBe(300);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('keep what they spoke to, and their place, where they are linked too', () => {
    const { map, lines } = drop({ premises: ['r'], over: 'o', act: 'link', relation: 'attacks' });
    expect(lines).toEqual(expect.arrayContaining(['r attacks o', 'r supports M']));
    expect(map.statements.get('r' as StatementId)?.at).toEqual(PLACES.r);
  });

  it('all go where several are moved, those that spoke to nothing among them', () => {
    const { lines } = drop({
      premises: ['r', 'loose'],
      over: 'o',
      act: 'move',
      relation: 'supports',
    });
    expect(lines).toEqual(expect.arrayContaining(['r supports o', 'loose supports o']));
    expect(lines).not.toContain('r supports M');
  });

  it('turn from reason to objection on the card they speak to', () => {
    const { lines } = drop({ premises: ['r'], over: 'M', act: 'move', relation: 'attacks' });
    expect(lines).toContain('r attacks M');
    expect(lines).not.toContain('r supports M');
  });

  it('change nothing where they stand there already, or would come beneath themselves', () => {
    const again = drop({ premises: ['r'], over: 'M', act: 'move', relation: 'supports' });
    expect(again.map).toBe(again.start);
    expect(again.notices().join()).toContain('already linked');
    const within = drop({ premises: ['r'], over: 'deep', act: 'move', relation: 'supports' });
    expect(within.map).toBe(within.start);
  });
});

describe('cards that are dropped on an argument', () => {
  it('are moved among its premises or beneath it', () => {
    const joined = drop({ premises: ['r'], over: 'against', act: 'move', relation: 'supports' });
    expect(joined.lines).toContain('o + r attacks M');
    expect(joined.lines).not.toContain('r supports M');
    const cut = drop({ premises: ['deep'], over: 'against', act: 'move', relation: 'attacks' });
    expect(cut.lines.join()).toMatch(/deep attacks/);
    expect(cut.lines).not.toContain('deep supports r');
  });
});
