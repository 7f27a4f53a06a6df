import { expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';

it('puts a note where the menu was opened', async () => {
  const { workspace, run, readMap } = driveCommands('motion M');
  workspace.session.setState({ menuPoint: { x: 2000, y: 1600 } });
  await run('statement.addNote');
  const [note] = readMap().notes.values();
  expect(Math.abs((note?.at.x ?? 0) - 2000)).toBeLessThan(200);
  expect(Math.abs((note?.at.y ?? 0) - 1600)).toBeLessThan(200);
});
