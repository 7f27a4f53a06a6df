import { expect, it, vi } from 'vitest';
import { findLooks } from '../../shared/drawing/card-look.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { createLookAhead } from './look-ahead.ts';

it('finds how each card looks once, and anew where another is linked otherwise', () => {
  const { workspace } = openWorkspace(readNotation('motion M\n r supports M\n s attacks M'));
  const lookAhead = createLookAhead(workspace);
  const lookAtAll = () => {
    const get = vi.spyOn(findLooks(workspace.document.getState().map), 'get');
    let steps = 0;
    while (lookAhead()) steps += 1;
    const looked = new Set(get.mock.calls.map(([id]) => id));
    get.mockRestore();
    return [steps, looked];
  };
  const all = new Set(['M', 'r', 's'] as StatementId[]);
  expect(lookAtAll()).toEqual([3, all]);
  expect(lookAtAll()).toEqual([0, new Set()]);
  const other = readNotation('motion M\n r attacks M\n s attacks M');
  workspace.document.setState({ map: other });
  expect(lookAtAll()).toEqual([3, all]);
});
