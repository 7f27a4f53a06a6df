import { expect, it } from 'vitest';
import { write } from '../state/editing.ts';
import { driveCommands } from '../testing/drive-commands.ts';

it('opens the inspector for a source to be added there, once what is written is part of the map', async () => {
  const { run, select, workspace, readMap, isEnabled } = driveCommands('motion M');
  expect(isEnabled('statement.addSource')).toBe(false);
  select('M');
  await run('view.inspector');
  await run('statement.addReason');
  write(workspace, 'It is cheap');
  await run('statement.addSource');
  const { openPanels, askedPart, writing } = workspace.session.getState();
  expect([openPanels.has('inspector'), askedPart, writing]).toEqual([true, 'addSource', null]);
  expect(readMap().statements.size).toBe(2);
});
