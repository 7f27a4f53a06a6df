import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = 'motion M\n r supports M\n o attacks M\n s supports r';

function drive() {
  const driven = driveCommands(DEBATE);
  return {
    ...driven,
    frames: () => [...driven.readMap().frames.values()],
    frame: async (...ids: readonly string[]) => {
      driven.select(...ids);
      await driven.run('arrange.frame');
    },
  };
}

describe('frames', () => {
  it('are made around what is selected, and wait for a title', async () => {
    const { frame, frames, workspace, start, run, readMap } = drive();
    await frame('r', 's');
    expect(frames()).toMatchObject([{ title: '', members: ['r', 's'] }]);
    expect(workspace.session.getState().renaming).toBe(frames()[0]?.id);
    await run('edit.undo');
    expect(readMap()).toEqual(start);
  });

  it('are not made twice around the same, nor around nothing', async () => {
    const { frame, select, isEnabled } = drive();
    expect(isEnabled('arrange.frame')).toBe(false);
    await frame('r', 's');
    expect(isEnabled('arrange.frame')).toBe(false);
    select('r');
    expect(isEnabled('arrange.frame')).toBe(true);
  });

  it('take in what is selected with them, and let go what is not to be in them', async () => {
    const { frame, frames, select, run, isEnabled } = drive();
    await frame('r', 's');
    expect(isEnabled('arrange.addToFrame')).toBe(false);
    select('o');
    expect(isEnabled('arrange.addToFrame')).toBe(false);
    select('r', 'o');
    await run('arrange.addToFrame');
    expect(frames()[0]?.members).toEqual(['r', 's', 'o']);
    select('s', 'r');
    await run('arrange.leaveFrame');
    expect(frames()[0]?.members).toEqual(['o']);
  });

  it('go without what they hold, and all undo brings them back', async () => {
    const { frame, frames, select, selection, run, readMap, start } = drive();
    await frame('r', 's');
    select('s');
    await run('arrange.removeFrame');
    expect([frames(), readMap().statements]).toEqual([[], start.statements]);
    await run('edit.undo');
    expect([frames().length, selection()]).toEqual([1, ['s', 'r']]);
  });

  it('come along when all that they hold is copied', async () => {
    const { frame, frames, select, run } = drive();
    await frame('r', 's');
    select('r', 's');
    await run('edit.copy');
    await run('edit.paste');
    expect(frames()).toHaveLength(2);
    expect(new Set(frames().flatMap(({ members }) => members)).size).toBe(4);
  });
});
