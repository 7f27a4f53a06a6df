import { expect, it } from 'vitest';
import { beginLongEdit } from '../state/long-edit.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { holdWindow } from './hold-window.ts';

function mayGo(): boolean {
  return window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('holds a window with edits, and one whose edit is still being made, until it is stopped', async () => {
  const driver = driveCommands('motion M "Homework should go"\n r supports M as a1');
  const stop = holdWindow(driver.workspace);
  expect(mayGo()).toBe(true);
  const { end } = beginLongEdit(driver.workspace, 'command.arrange.all');
  expect(mayGo()).toBe(false);
  end();
  expect(mayGo()).toBe(true);
  driver.select('a1');
  await driver.run('statement.flipRelation');
  expect(mayGo()).toBe(false);
  stop();
  expect(mayGo()).toBe(true);
});
