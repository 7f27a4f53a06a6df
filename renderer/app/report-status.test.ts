import { describe, expect, it } from 'vitest';
import { startWriting, write } from '../state/editing.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { reportStatus } from './report-status.ts';

const DEBATE = 'motion M "Homework should go"\n r supports M as a1';

function report(document: Parameters<typeof driveCommands>[1] = {}) {
  const driver = driveCommands(DEBATE, document);
  const stop = reportStatus(driver.workspace);
  const last = () => driver.fake.sent('document:set-status').at(-1);
  const count = () => driver.fake.sent('document:set-status').length;
  return { ...driver, stop, last, count };
}

describe('reportStatus', () => {
  it('says at once what the document is called: its file, else its motion', () => {
    expect(report().last()).toEqual({ edited: false, title: 'Homework should go' });
    const document = { isFile: true, name: 'case.argmap' };
    expect(report({ document }).last()).toEqual({ edited: false, title: 'case.argmap' });
  });

  it('follows edits, undo and saves, and says nothing twice', async () => {
    const { run, select, last, count } = report();
    select('a1');
    await run('statement.flipRelation');
    await run('statement.flipRelation');
    expect([last()?.edited, count()]).toEqual([true, 2]);
    await run('edit.undo');
    await run('edit.undo');
    expect([last()?.edited, count()]).toEqual([false, 3]);
    await run('statement.flipRelation');
    await run('file.save');
    expect(last()).toEqual({ edited: false, title: 'Homework should go.argmap' });
  });

  it('counts a text that is still being written as an edit', () => {
    const { workspace, last, count } = report();
    const [, r] = [...workspace.document.getState().map.statements.keys()];
    if (r === undefined) throw new Error('The map has no second statement');
    startWriting(workspace, r);
    expect([last()?.edited, count()]).toEqual([false, 1]);
    write(workspace, 'Pupils are tired');
    expect(last()?.edited).toBe(true);
    write(workspace, 'r');
    expect(last()?.edited).toBe(false);
  });

  it('ends when it is told to', async () => {
    const { run, select, stop, count } = report();
    stop();
    select('a1');
    await run('statement.flipRelation');
    expect(count()).toBe(1);
  });
});
