import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../shared/model/ids.ts';
import { CLEAR_LENS, WHOLE_VIEW } from '../../shared/model/map-view.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { runCommand } from '../commands/run-command.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import type { CanvasId } from './canvas-id.ts';
import { undoLast } from './editing.ts';
import { select } from './session-store.ts';
import { readShown, setView } from './view.ts';
import { say } from './words.ts';

const MAP = readNotation(`
  motion M
  position P
  P supports M as p
  a supports P as on-p
  b supports a
  o attacks M
`);
const id = (text: string) => text as CanvasId;
const folded = (...ids: string[]) => ({ ...WHOLE_VIEW, folded: new Set(ids as StatementId[]) });

function open() {
  const { workspace } = openWorkspace(MAP);
  const selected = () => [...workspace.session.getState().selection].sort();
  const shown = () => {
    const { map } = workspace.document.getState();
    return [...(readShown(workspace)?.statements ?? map.statements.keys())].sort();
  };
  return { workspace, selected, shown };
}

describe('setView', () => {
  it('lets go of what is not shown any more', () => {
    const { workspace, selected } = open();
    select(workspace.session, [id('M'), id('a'), id('on-p')]);
    setView(workspace, folded('P'));
    expect(selected()).toEqual(['M']);
  });

  it('is the view of everything again when nothing is asked', () => {
    const { workspace } = open();
    setView(workspace, folded('P'));
    setView(workspace, { ...folded(), lens: { ...CLEAR_LENS } });
    expect(workspace.session.getState().view).toBe(WHOLE_VIEW);
  });
});

describe('what is selected', () => {
  it('is uncovered, whoever selects it', () => {
    const { workspace, shown } = open();
    setView(workspace, folded('P', 'a'));
    select(workspace.session, [id('a')]);
    expect(shown()).toEqual(['M', 'P', 'a', 'o']);
  });

  it('is uncovered beside the branch that is looked at alone, which says why all is shown', () => {
    const { workspace, shown } = open();
    const notices = () => workspace.session.getState().notices.map(({ text }) => text);
    setView(workspace, { ...folded(), focus: 'P' as StatementId });
    select(workspace.session, [id('a')]);
    expect([shown(), notices()]).toEqual([['P', 'a', 'b'], []]);
    select(workspace.session, [id('o')]);
    expect([shown(), notices()]).toEqual([['M', 'P', 'a', 'b', 'o'], [say('lens.leftBranch')]]);
  });

  it('is uncovered with its ends when it is an argument', () => {
    const { workspace } = open();
    setView(workspace, folded('P'));
    select(workspace.session, [id('on-p')]);
    expect(readShown(workspace)).toBeNull();
  });

  it('is uncovered when undo brings it back', async () => {
    const { workspace, shown } = open();
    select(workspace.session, [id('b')]);
    await runCommand(workspace, 'edit.delete');
    setView(workspace, folded('M'));
    expect(shown()).toEqual(['M']);
    undoLast(workspace);
    expect(shown()).toContain('b');
  });
});

describe('commands on a part of the map', () => {
  it('select all that is shown, and delete nothing that is not', async () => {
    const { workspace, selected } = open();
    setView(workspace, folded('P'));
    await runCommand(workspace, 'edit.selectAll');
    expect(selected()).not.toContain('a');
    await runCommand(workspace, 'edit.delete');
    expect([...workspace.document.getState().map.statements.keys()].sort()).toEqual(['a', 'b']);
  });

  it('select of a branch what is shown', async () => {
    const { workspace, selected } = open();
    setView(workspace, folded('a'));
    select(workspace.session, [id('P')]);
    await runCommand(workspace, 'edit.selectBranch');
    expect(selected()).toEqual(['P', 'a', 'on-p']);
  });

  it('fold everything but the motion, and unfold it', async () => {
    const { workspace, shown } = open();
    await runCommand(workspace, 'view.foldAll');
    expect(shown()).toEqual(['M', 'P', 'o']);
    await runCommand(workspace, 'view.unfoldAll');
    expect(workspace.session.getState().view).toBe(WHOLE_VIEW);
  });

  it('show a statement that is added under a folded one', async () => {
    const { workspace, shown } = open();
    setView(workspace, folded('P'));
    select(workspace.session, [id('P')]);
    await runCommand(workspace, 'statement.addReason');
    expect(shown().length).toBe(6);
    expect(workspace.session.getState().writing).not.toBeNull();
  });

  it('focus a branch and show all again without touching the document', async () => {
    const { workspace, shown } = open();
    select(workspace.session, [id('P')]);
    await runCommand(workspace, 'view.focusBranch');
    expect(shown()).toEqual(['P', 'a', 'b']);
    await runCommand(workspace, 'view.showAll');
    expect(shown()).toHaveLength(5);
    expect(workspace.document.getState().map).toBe(MAP);
  });
});
