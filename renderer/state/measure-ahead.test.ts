import { expect, it } from 'vitest';
import { recallCardSize } from '../../shared/layout/card.ts';
import { changeKind, updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { commit } from './editing.ts';
import { buildMeasured } from './measure-ahead.ts';

it('measures what an edit makes of cards, and builds it anew where the map was edited meanwhile', async () => {
  const { workspace } = openWorkspace(readNotation('motion M\na supports M\nb supports a'));
  const statement = 'a' as StatementId;
  const readMap = () => workspace.document.getState().map;
  let built = 0;
  const edit = buildMeasured(workspace, () => {
    built += 1;
    return changeKind(readMap(), { statement, kind: 'evidence' });
  });
  commit(workspace, updateStatement(readMap(), statement, { text: 'Meanwhile' }), 'act.kind');
  expect(commit(workspace, await edit, 'act.kind')).toBe(true);
  const changed = readMap().statements.get(statement);
  expect([built, changed?.kind, changed?.text]).toEqual([2, 'evidence', 'Meanwhile']);
  expect(changed && recallCardSize(changed, readMap().sources)).not.toBeNull();
});
