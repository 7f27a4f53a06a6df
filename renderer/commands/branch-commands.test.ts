import { describe, expect, it } from 'vitest';
import { overlaps } from '../../shared/layout/box.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  r supports M as ground
  o attacks r
  s supports M as other
  claim loose
`;
const PLACES = {
  M: { x: 0, y: 0 },
  r: { x: 0, y: 250 },
  o: { x: 0, y: 500 },
  s: { x: 400, y: 250 },
  loose: { x: 900, y: 0 },
};
const open = () => driveCommands(DEBATE, { places: PLACES });

describe('duplicating', () => {
  it('puts a second branch beside the first, selected, in one step', async () => {
    const { run, select, links, selection, readMap, start } = open();
    select('r');
    await run('edit.duplicate');
    expect(links().filter((link) => link === 'r supports M')).toHaveLength(2);
    expect(links().filter((link) => link === 'o attacks r')).toHaveLength(2);
    expect(selection()).not.toEqual(['r']);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('is not offered for the motion', () => {
    const { isEnabled, select } = open();
    select('M');
    expect(isEnabled('edit.duplicate')).toBe(false);
  });
});

describe('linking two selected', () => {
  it('makes the first a reason for the last, beside what it is already', async () => {
    const { run, select, links } = open();
    select('o', 's');
    await run('statement.linkSupport');
    expect(links()).toEqual(expect.arrayContaining(['o attacks r', 'o supports s']));
  });

  it('makes the first an objection to an argument that is selected last', async () => {
    const { run, select, links } = open();
    select('loose', 'ground');
    await run('statement.linkAttack');
    expect(links()).toContain('loose attacks (r supports M)');
  });

  it('makes the first a co-premise of an argument it is to support, as a line drawn there does', async () => {
    const { run, select, links } = open();
    select('loose', 'ground');
    await run('statement.linkSupport');
    expect(links()).toContain('r + loose supports M');
  });

  it('says why it cannot be', async () => {
    const { run, select, notices, links } = open();
    select('M', 's');
    await run('statement.linkSupport');
    expect(notices()).toHaveLength(1);
    expect(links()).toHaveLength(3);
  });

  it('needs two', () => {
    const { isEnabled, select } = open();
    for (const ids of [[], ['r'], ['r', 'o', 's'], ['ground', 'r']]) {
      select(...ids);
      expect(isEnabled('statement.linkSupport')).toBe(false);
    }
  });
});

describe('moving under the last selected', () => {
  it('takes the branch along, cards and all, in one step', async () => {
    const { workspace, run, select, links, readMap, start } = open();
    select('r', 's');
    await run('statement.moveUnder');
    expect([...links()].sort()).toEqual(['o attacks r', 'r supports s', 's supports M']);
    const { boxes } = workspace.geometry.getState();
    const [moved, target] = [boxes.get('r' as never), boxes.get('s' as never)];
    expect(moved && target && moved.y > target.y).toBe(true);
    const all = [...boxes.values()];
    const clashes = all.flatMap((box, index) =>
      all.slice(index + 1).filter((other) => overlaps(box, other)),
    );
    expect(clashes).toEqual([]);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('takes along what undercuts the argument that moves', async () => {
    const { run, select, readMap } = driveCommands(`${DEBATE}  u attacks ground as doubt`, {
      places: { ...PLACES, u: { x: 300, y: 500 } },
    });
    select('r', 's');
    await run('statement.moveUnder');
    const [r, u] = ['r', 'u'].map((id) => readMap().statements.get(id as never)?.at);
    expect(r).not.toEqual(PLACES.r);
    expect([(u?.x ?? 0) - (r?.x ?? 0), (u?.y ?? 0) - (r?.y ?? 0)]).toEqual([300, 250]);
  });

  it('is refused within the branch itself', async () => {
    const { run, select, notices, readMap, start } = open();
    select('r', 'o');
    await run('statement.moveUnder');
    expect(notices().join()).toContain('within itself');
    expect(readMap()).toBe(start);
  });
});

describe('adding a sibling', () => {
  it('does to the same target what the selected one does', async () => {
    const { run, select, type, links } = open();
    select('o');
    await run('statement.addSibling');
    type('o2');
    expect(links()).toContain('o2 attacks r');
  });

  it('adds a loose one beside a loose one, and none to the motion', async () => {
    const { run, select, type, links, readMap, isEnabled } = open();
    select('loose');
    await run('statement.addSibling');
    type('another');
    expect(links()).toHaveLength(3);
    expect(readMap().statements.size).toBe(6);
    select('M');
    expect(isEnabled('statement.addSibling')).toBe(false);
  });
});
