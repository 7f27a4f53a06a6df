import { expect, it } from 'vitest';
import { overlaps } from '../../../shared/layout/box.ts';
import { boundTitle, measureFrame } from '../../../shared/layout/frame-geometry.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { commit } from '../../state/editing.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import { findFrames } from './find-frames.ts';
import { renameFrame } from './rename-frame.ts';

const MAP = `
  motion M
  position P
  P supports M
  r supports P
  s supports P
`;

// As a column of an arranged map.
const COLUMN = new Map([
  ['M', { x: 0, y: 0 }],
  ['P', { x: 0, y: 200 }],
  ['r', { x: 40, y: 304 }],
  ['s', { x: 40, y: 400 }],
]) as ReadonlyMap<string, Point> as ReadonlyMap<StatementId, Point>;

it('gives the title room under the card that lies over it, and one undo takes both back', async () => {
  const { workspace, run, select, readMap } = driveCommands(MAP);
  commit(workspace, moveStatements(readMap(), COLUMN), 'notice.moved');
  const before = readMap();
  const listCovering = () => {
    const geometry = workspace.geometry.getState();
    const [frame] = findFrames(geometry, null);
    const titled = { ...frame?.frame, title: 'Sleep' } as Frame;
    const title = frame && boundTitle(measureFrame(titled, frame.box));
    return [...geometry.boxes.keys()].filter((card) => {
      const box = geometry.boxes.get(card);
      return title !== undefined && box !== undefined && overlaps(box, title);
    });
  };
  select('r');
  await run('arrange.frame');
  expect(listCovering()).toEqual(['P']);
  const [id] = readMap().frames.keys();
  if (id !== undefined) renameFrame(workspace, id, 'Sleep');
  expect(listCovering()).toEqual([]);
  await run('edit.undo');
  expect(readMap()).toEqual(before);
});
