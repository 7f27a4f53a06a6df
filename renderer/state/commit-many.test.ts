import { expect, it } from 'vitest';
import { recallCardSize } from '../../shared/layout/card.ts';
import { joinEdits } from '../../shared/model/edits/join-edits.ts';
import { changeKind, updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { commitMany } from './commit-many.ts';
import { commit, commitWriting, undoLast } from './editing.ts';

const MANY = Array.from({ length: 501 }, (_, index) => `c${index} supports M`);

function open() {
  const { workspace } = openWorkspace(readNotation(['motion M', ...MANY].join('\n')));
  const readMap = () => workspace.document.getState().map;
  const ids = [...readMap().statements.keys()].filter((id) => id !== 'M');
  let built = 0;
  const build = () => {
    built += 1;
    const edits = ids.map((statement) => changeKind(readMap(), { statement, kind: 'evidence' }));
    return joinEdits(edits);
  };
  return { workspace, readMap, build, countBuilt: () => built };
}

it('gives what an edit gives at once, and the cards are measured by then', async () => {
  const [soon, atOnce] = [open(), open()];
  expect(await commitMany(soon.workspace, soon.build, 'act.kind')).toBe(true);
  commitWriting(atOnce.workspace, atOnce.build(), 'act.kind');
  expect(soon.readMap()).toEqual(atOnce.readMap());
  for (const statement of soon.readMap().statements.values()) {
    expect(recallCardSize(statement, soon.readMap().sources)).not.toBeNull();
  }
});

it('builds the edit anew where the map was edited meanwhile', async () => {
  const { workspace, readMap, build, countBuilt } = open();
  const done = commitMany(workspace, build, 'act.kind');
  const statement = 'c7' as StatementId;
  commit(workspace, updateStatement(readMap(), statement, { text: 'Meanwhile' }), 'act.kind');
  expect(await done).toBe(true);
  const { kind, text } = readMap().statements.get(statement) ?? {};
  expect([countBuilt(), kind, text]).toEqual([2, 'evidence', 'Meanwhile']);
});

it('is called off by undo, which leaves what was done before', async () => {
  const { workspace, readMap, build } = open();
  const statement = 'c7' as StatementId;
  commit(workspace, updateStatement(readMap(), statement, { text: 'Before' }), 'act.kind');
  const before = readMap();
  const done = commitMany(workspace, build, 'act.kind');
  undoLast(workspace);
  expect(await done).toBe(false);
  expect(readMap()).toBe(before);
  undoLast(workspace);
  expect(readMap().statements.get(statement)?.text).not.toBe('Before');
});
