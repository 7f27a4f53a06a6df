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
import { renameFrame, takeBackTitle, writeTitle } from './rename-frame.ts';

const MAP = `
  motion M
  position P
  P supports M
  r supports P
  s supports P
  position Q
  Q attacks M
  t supports Q
`;

// As two columns of an arranged map.
const COLUMNS = new Map([
  ['M', { x: 0, y: 0 }],
  ['P', { x: 0, y: 200 }],
  ['r', { x: 40, y: 304 }],
  ['s', { x: 40, y: 400 }],
  ['Q', { x: 300, y: 200 }],
  ['t', { x: 340, y: 304 }],
]) as ReadonlyMap<string, Point> as ReadonlyMap<StatementId, Point>;

/** The columns, and which cards lie on the title of its frame, as if that were called something. */
function driveColumns() {
  const driven = driveCommands(MAP);
  const { workspace, readMap } = driven;
  commit(workspace, moveStatements(readMap(), COLUMNS), 'notice.moved');
  const listCovering = (called: string) => {
    const geometry = workspace.geometry.getState();
    const [frame] = findFrames(geometry, null);
    const titled = { ...frame?.frame, title: called } as Frame;
    const title = frame && boundTitle(measureFrame(titled, frame.box));
    return [...geometry.boxes.keys()].filter((card) => {
      const box = geometry.boxes.get(card);
      return title !== undefined && box !== undefined && overlaps(box, title);
    });
  };
  const frame = async (title: string, ...ids: readonly string[]) => {
    driven.select(...ids);
    await driven.run('arrange.frame');
    const [made] = readMap().frames.keys();
    const under = listCovering(title);
    if (made !== undefined) renameFrame(workspace, made, title);
    return under;
  };
  return { ...driven, listCovering, frame };
}

it('gives the title room under the card that lies over it, and one undo takes both back', async () => {
  const { frame, run, readMap, listCovering } = driveColumns();
  const before = readMap();
  expect(await frame('Sleep', 'r')).toEqual(['P']);
  expect(listCovering('Sleep')).toEqual([]);
  await run('edit.undo');
  expect(readMap()).toEqual(before);
});

it('takes back with the title what made room for it', async () => {
  const { workspace, frame, readMap, listCovering } = driveColumns();
  await frame('', 'r');
  const before = readMap();
  const [made] = before.frames.keys();
  if (made === undefined) throw new Error('There is no frame');
  writeTitle(workspace, made, 'Sleep');
  expect(readMap().statements).not.toEqual(before.statements);
  expect(listCovering('Sleep')).toEqual([]);
  takeBackTitle(workspace, made, before);
  expect(readMap()).toEqual(before);
  expect(workspace.session.getState().renaming).toBeNull();
});

it('gives it room again where the frame takes in what stands higher', async () => {
  const { frame, select, run, listCovering } = driveColumns();
  await frame('Sleep', 's');
  select('r', 's');
  await run('arrange.addToFrame');
  expect(listCovering('Sleep')).toEqual([]);
});

it('brings all down that is framed, where another of it stands as high under another card', async () => {
  const { frame, listCovering } = driveColumns();
  expect(await frame('Sleep', 'r', 't')).toEqual(['P']);
  expect(listCovering('Sleep')).toEqual([]);
});
