import { describe, expect, it } from 'vitest';
import type { CanvasId } from '../state/canvas-id.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import type { DocumentState } from '../state/document-store.ts';
import { beginLongEdit } from '../state/long-edit.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  r supports M as a1
  o attacks r as a2
  u attacks a1 as a3
  l supports l2 as a4
`;

function open(access: DocumentState['access'] = 'writable') {
  const driver = driveCommands(DEBATE, { document: { access } });
  return { ...driver, ids: (): readonly string[] => [...driver.readMap().statements.keys()] };
}

describe('edit.undo and edit.redo', () => {
  it('go back and forth, and can be asked for only where there is a way', async () => {
    const { run, select, links, isEnabled } = open();
    const canGo = () => [isEnabled('edit.undo'), isEnabled('edit.redo')];
    expect(canGo()).toEqual([false, false]);
    select('a1');
    await run('statement.flipRelation');
    expect(canGo()).toEqual([true, false]);
    await run('edit.undo');
    expect([links().includes('r supports M'), canGo()]).toEqual([true, [false, true]]);
    await run('edit.redo');
    expect([links().includes('r attacks M'), canGo()]).toEqual([true, [true, false]]);
  });
});

describe('edit.delete', () => {
  it('takes what is selected, with the arguments that cannot be without it, in one step', async () => {
    const { run, select, ids, links, selection, start, readMap, workspace } = open();
    select('r');
    await run('edit.delete');
    expect(ids()).toEqual(['M', 'o', 'u', 'l', 'l2']);
    expect(links()).toEqual(['l supports l2']);
    expect(selection()).toEqual(['M']);
    expect(workspace.session.getState().announcement.text).toContain('Undo brings it back');
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('takes an argument and leaves its statements', async () => {
    const { run, select, ids, links, selection } = open();
    select('a2');
    await run('edit.delete');
    expect([ids().includes('o'), links().includes('o attacks r')]).toEqual([true, false]);
    expect(selection()).toEqual(['o']);
  });

  it('goes on from what is read next, of what is shown', async () => {
    const { run, select, selection, workspace } = driveCommands(`
      motion M
      a supports M
      b supports M
      c supports M
      c1 supports c
    `);
    select('c');
    await run('view.fold');
    select('a');
    await run('edit.delete');
    expect(selection()).toEqual(['b']);
    await run('edit.delete');
    expect(selection()).toEqual(['c']);
    expect(workspace.session.getState().view.folded.size).toBe(1);
    await run('edit.delete');
    expect(selection()).toEqual(['M']);
  });

  it('takes several things at once and says how many', async () => {
    const { run, select, ids, workspace } = open();
    select('r', 'l');
    await run('edit.delete');
    expect(ids()).toEqual(['M', 'o', 'u', 'l2']);
    expect(workspace.session.getState().announcement.text).toContain('2 items');
  });

  it('can be asked for only with a selection, in a map that may be changed', () => {
    const { isEnabled, select } = open();
    expect(isEnabled('edit.delete')).toBe(false);
    select('r');
    expect(isEnabled('edit.delete')).toBe(true);
    const locked = open('salvaged');
    locked.select('r');
    expect([locked.isEnabled('edit.delete'), locked.isEnabled('edit.deleteBranch')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('edit.deleteBranch', () => {
  it('takes the selected statement with all that hangs on it alone', async () => {
    const { run, select, ids, selection, start, readMap } = open();
    select('r');
    await run('edit.deleteBranch');
    expect([ids(), selection()]).toEqual([['M', 'u', 'l', 'l2'], ['M']]);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('asks for one statement', () => {
    const { isEnabled, select } = open();
    select('r', 'o');
    expect(isEnabled('edit.deleteBranch')).toBe(false);
    select('a1');
    expect(isEnabled('edit.deleteBranch')).toBe(false);
  });
});

describe('selecting', () => {
  it('edit.selectAll takes statements, arguments and notes, and says how many', async () => {
    const { run, selection, readMap, workspace } = open();
    await run('statement.addNote');
    await run('edit.selectAll');
    const [note] = readMap().notes.keys();
    const all = ['M', 'r', 'o', 'u', 'l', 'l2', 'a1', 'a2', 'a3', 'a4', note];
    expect([...selection()].sort()).toEqual([...all].sort());
    expect(workspace.session.getState().announcement.text).toBe('11 selected');
  });

  it('edit.selectBranch takes the selected statement and what hangs on it', async () => {
    const { run, select, selection, isEnabled } = open();
    expect(isEnabled('edit.selectBranch')).toBe(false);
    select('r');
    await run('edit.selectBranch');
    expect([...selection()].sort()).toEqual(['a2', 'o', 'r']);
  });

  it('edit.selectNone ends what is being written, and then lets go of the selection', async () => {
    const { run, select, selection, workspace } = open();
    select('r');
    await run('statement.edit');
    await run('edit.selectNone');
    expect([workspace.session.getState().writing, selection()]).toEqual([null, ['r']]);
    await run('edit.selectNone');
    expect(selection()).toEqual([]);
  });
});

it('edit.undo and edit.redo show what they change', async () => {
  const { workspace, run, select } = driveCommands('claim a\n claim b');
  const seen: (readonly CanvasId[])[] = [];
  const viewer: Partial<CanvasViewer> = { showAny: (ids) => seen.push(ids), glideTo: () => {} };
  select('a');
  await run('edit.delete');
  workspace.session.setState({ viewer: viewer as CanvasViewer });
  select('b');
  await run('edit.undo');
  await run('edit.redo');
  expect(seen[0]).toEqual(['a']);
  expect(seen).toHaveLength(2);
  // What is called off has changed nothing.
  beginLongEdit(workspace, 'command.arrange.all');
  await run('edit.undo');
  expect(seen).toHaveLength(2);
});

describe('going from card to card', () => {
  const cross = () => {
    const driver = driveCommands('claim c\n claim n\n claim s\n claim w\n claim e\n claim far', {
      places: {
        c: { x: 0, y: 0 },
        n: { x: 40, y: -300 },
        s: { x: -40, y: 300 },
        w: { x: -500, y: 30 },
        e: { x: 500, y: -30 },
        far: { x: 520, y: 900 },
      },
    });
    const revealed: CanvasId[] = [];
    const viewer: Partial<CanvasViewer> = {
      reveal: (id) => revealed.push(id) > 0,
      glideTo: () => {},
    };
    driver.workspace.session.setState({ viewer: viewer as CanvasViewer });
    return { ...driver, revealed };
  };

  it.each([
    ['edit.goUp', 'n'],
    ['edit.goDown', 's'],
    ['edit.goLeft', 'w'],
    ['edit.goRight', 'e'],
  ] as const)('%s selects the card one sees there, and shows it', async (command, id) => {
    const { run, select, selection, revealed } = cross();
    select('c');
    await run(command);
    expect([selection(), revealed]).toEqual([[id], [id]]);
  });

  it('stays where nothing lies that way', async () => {
    const { run, select, selection } = cross();
    select('n');
    await run('edit.goUp');
    expect(selection()).toEqual(['n']);
  });

  it('begins where the map is read from', async () => {
    const { run, selection, isEnabled } = open();
    expect(isEnabled('edit.goDown')).toBe(true);
    await run('edit.goDown');
    expect(selection()).toEqual(['M']);
    expect(driveCommands('').isEnabled('edit.goDown')).toBe(false);
  });

  it('goes on from an argument as from a card', async () => {
    const { run, select, selection } = driveCommands('motion M\n r supports M as a1', {
      places: { M: { x: 0, y: 0 }, r: { x: 0, y: 400 } },
    });
    select('a1');
    await run('edit.goDown');
    expect(selection()).toEqual(['r']);
    select('a1');
    await run('edit.goUp');
    expect(selection()).toEqual(['M']);
  });
});
