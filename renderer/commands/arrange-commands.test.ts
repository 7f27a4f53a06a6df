import { describe, expect, it } from 'vitest';
import { type Box, overlaps } from '../../shared/layout/box.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { outlineOf } from '../../shared/model/queries/outline.ts';
import type { DocumentState } from '../state/document-store.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  r supports M as a1
  o attacks M as a2
  s supports M as a3
  t supports r as a4
  q attacks r as a5
`;

function open(access: DocumentState['access'] = 'writable') {
  const driver = driveCommands(DEBATE, { document: { access } });
  const { readMap, workspace } = driver;
  return {
    ...driver,
    placeOf: (id: string) => readMap().statements.get(id as StatementId)?.at,
    boxes: () => workspace.geometry.getState().boxes,
    order: () => outlineOf(readMap()).map(({ id }) => id),
  };
}

const MANY = [
  'motion M',
  ...Array.from({ length: 600 }, (_, index) => `s${index} supports M as a${index}`),
].join('\n');

function listOverlaps(boxes: ReadonlyMap<string, Box>): readonly string[] {
  const all = [...boxes];
  return all.flatMap(([id, box], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => overlaps(box, other))
      .map(([otherId]) => `${id} ${otherId}`),
  );
}

describe('arrange.all', () => {
  it('lays every card clear of the others, shows the map, and is one step', async () => {
    const { run, boxes, workspace, readMap, start } = open();
    const fits: string[] = [];
    const viewer = { fit: () => fits.push('fit'), glideTo: () => {} };
    workspace.session.setState({ viewer: viewer as never });
    expect(listOverlaps(boxes()).length).toBeGreaterThan(0);
    await run('arrange.all');
    expect([listOverlaps(boxes()), fits]).toEqual([[], ['fit']]);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('follows the direction of the map, which is chosen and laid out in one step', async () => {
    const { run, placeOf, workspace, readMap, start } = open();
    await run('arrange.leftRight');
    expect(readMap().details.direction).toBe('left-right');
    expect(placeOf('r')?.x).toBeGreaterThan(placeOf('M')?.x ?? 0);
    expect(placeOf('r')?.y).toBe(placeOf('M')?.y);
    const { history } = workspace.document.getState();
    await run('arrange.all');
    expect(workspace.document.getState().history).toBe(history);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('shows a large map after it was moved, unless that is taken back in between', async () => {
    for (const isTakenBack of [false, true]) {
      const { run, readMap, start, workspace } = driveCommands(MANY);
      let fits = 0;
      const viewer = {
        fit: () => {
          fits += 1;
        },
        glideTo: () => {},
      };
      workspace.session.setState({ viewer: viewer as never });
      const stop = workspace.document.subscribe(() => {
        stop();
        expect(fits).toBe(0);
        if (isTakenBack) queueMicrotask(() => void run('edit.undo'));
      });
      await run('arrange.all');
      expect(fits).toBe(isTakenBack ? 0 : 1);
      if (isTakenBack) expect(readMap()).toEqual(start);
    }
  });

  it('makes no step of a map that is arranged', async () => {
    const { run, isEnabled, workspace } = open();
    await run('arrange.all');
    const { history } = workspace.document.getState();
    await run('arrange.all');
    expect(workspace.document.getState().history).toBe(history);
    expect(isEnabled('arrange.all')).toBe(true);
  });

  it('is called off by undo, which takes nothing else back', async () => {
    const { run, isEnabled, readMap, start, workspace } = open();
    const arranging = run('arrange.all');
    expect(isEnabled('edit.undo')).toBe(true);
    await run('edit.undo');
    await arranging;
    expect(readMap()).toBe(start);
    expect(isEnabled('edit.undo')).toBe(false);
    expect(workspace.session.getState().announcement.text).toContain('Arrange');
  });

  it('gives way to arranging that was asked for later', async () => {
    const { run, readMap, workspace } = open();
    await Promise.all([run('arrange.leftRight'), run('arrange.topDown')]);
    expect(readMap().details.direction).toBe('top-down');
    expect(workspace.document.getState().history.past).toHaveLength(1);
    expect(workspace.session.getState().longEdit).toBeNull();
  });

  it('takes what is being written along', async () => {
    const { run, select, readMap, workspace } = open();
    select('r');
    await run('statement.edit');
    const { writing } = workspace.session.getState();
    workspace.session.setState({ writing: writing && { ...writing, draft: 'Pupils are tired' } });
    await run('arrange.all');
    expect(readMap().statements.get('r' as StatementId)?.text).toBe('Pupils are tired');
  });
});

describe('arrange.branch', () => {
  it('lays out what hangs on the selected card, and leaves that card and the others', async () => {
    const { run, select, placeOf, boxes, isEnabled } = open();
    expect(isEnabled('arrange.branch')).toBe(false);
    await run('arrange.all');
    select('t', 'q');
    await run('arrange.nudgeRight');
    const others = ['M', 'o', 's', 'r'].map(placeOf);
    const moved = placeOf('t');
    select('r');
    await run('arrange.branch');
    expect(['M', 'o', 's', 'r'].map(placeOf)).toEqual(others);
    expect(placeOf('t')).not.toEqual(moved);
    expect(listOverlaps(boxes())).toEqual([]);
  });
});

describe('arrange.earlier and arrange.later', () => {
  it('swap a reason with the one before or after it, and no objection with it', async () => {
    const { run, select, order } = open();
    expect(order()).toEqual(['M', 'r', 't', 'q', 's', 'o']);
    select('r');
    await run('arrange.later');
    expect(order()).toEqual(['M', 's', 'r', 't', 'q', 'o']);
    await run('arrange.earlier');
    expect(order()).toEqual(['M', 'r', 't', 'q', 's', 'o']);
    await run('edit.undo');
    expect(order()).toEqual(['M', 's', 'r', 't', 'q', 'o']);
  });

  it('can be asked for only where there is a sibling that does the same', () => {
    const { select, isEnabled } = open();
    const canSwap = () => [isEnabled('arrange.earlier'), isEnabled('arrange.later')];
    select('a1');
    expect(canSwap()).toEqual([false, true]);
    select('a3');
    expect(canSwap()).toEqual([true, false]);
    select('a2');
    expect(canSwap()).toEqual([false, false]);
    select('M');
    expect(canSwap()).toEqual([false, false]);
    const locked = open('salvaged');
    locked.select('a2');
    expect([locked.isEnabled('arrange.earlier'), locked.isEnabled('arrange.all')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('nudging', () => {
  it.each([
    ['arrange.nudgeUp', { x: 0, y: -8 }],
    ['arrange.nudgeDown', { x: 0, y: 8 }],
    ['arrange.nudgeLeft', { x: -8, y: 0 }],
    ['arrange.nudgeRight', { x: 8, y: 0 }],
  ] as const)('%s moves all selected cards by one step of the grid', async (command, place) => {
    const { run, select, placeOf } = open();
    select('r', 'o', 'a1');
    await run(command);
    expect([placeOf('r'), placeOf('o'), placeOf('s')]).toEqual([place, place, { x: 0, y: 0 }]);
  });

  it('is one step of undo for as long as the same cards are moved', async () => {
    const { run, select, placeOf } = open();
    select('r');
    await run('arrange.nudgeDown');
    await run('arrange.nudgeDown');
    await run('arrange.nudgeRight');
    expect(placeOf('r')).toEqual({ x: 8, y: 16 });
    select('o');
    await run('arrange.nudgeDown');
    await run('edit.undo');
    expect([placeOf('o'), placeOf('r')]).toEqual([
      { x: 0, y: 0 },
      { x: 8, y: 16 },
    ]);
    await run('edit.undo');
    expect(placeOf('r')).toEqual({ x: 0, y: 0 });
  });

  it('asks for a card', () => {
    const { select, isEnabled } = open();
    expect(isEnabled('arrange.nudgeUp')).toBe(false);
    select('a1');
    expect(isEnabled('arrange.nudgeUp')).toBe(false);
  });
});
