import { expect, it } from 'vitest';
import { type Box, overlaps } from '../../shared/layout/box.ts';
import { listLineBoxes } from '../../shared/layout/list-line-boxes.ts';
import { boxOfNote } from '../../shared/layout/placement/carry-notes.ts';
import { driveCommands } from '../testing/drive-commands.ts';

it('puts a note where the menu was opened', async () => {
  const { workspace, run, readMap } = driveCommands('motion M');
  workspace.session.setState({ menuPoint: { x: 2000, y: 1600 } });
  await run('statement.addNote');
  const [note] = readMap().notes.values();
  expect(Math.abs((note?.at.x ?? 0) - 2000)).toBeLessThan(200);
  expect(Math.abs((note?.at.y ?? 0) - 1600)).toBeLessThan(200);
});

it('puts no note on a line', async () => {
  const { workspace, run, readMap } = driveCommands('motion M\n r supports M as a1');
  await run('arrange.all');
  const { boxes, routes } = workspace.geometry.getState();
  const lines: readonly Box[] = [...routes.values()].flatMap(listLineBoxes);
  const [line] = lines;
  if (line === undefined) throw new Error('There is no line.');
  workspace.session.setState({ menuPoint: { x: line.x, y: line.y + line.height / 2 } });
  await run('statement.addNote');
  for (const note of readMap().notes.values()) {
    for (const taken of [...lines, ...boxes.values()])
      expect(overlaps(boxOfNote(note), taken)).toBe(false);
  }
  expect(readMap().notes.size).toBe(1);
});
