import { describe, expect, it } from 'vitest';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { findDeciding } from './deciding.ts';
import { commit } from './editing.ts';
import { setSupposition } from './evaluation.ts';
import { togglePanel } from './session-store.ts';

const MAP = readNotation('motion M\nclaim r\nclaim o\nr supports M\no attacks M as a');

const O = 'o' as StatementId;
const FALLING = new Set(['M', 'a', 'o']);
const STANDING = new Set(['M', 'r>M', 'r', 'a', 'o']);

function explain(id: string) {
  const { workspace } = openWorkspace(MAP);
  const { document, session } = workspace;
  togglePanel(session, 'evaluation');
  session.setState({ traced: id as StatementId });
  const read = () => findDeciding(document.getState().map, session.getState());
  return { workspace, session, read };
}

describe('findDeciding', () => {
  it('is what the trace names, and the same object while nothing changes', () => {
    const { read } = explain('M');
    expect(read()).toEqual(FALLING);
    expect(read()).toBe(read());
  });

  it('follows what is supposed, what is edited and what is asked about', () => {
    const { workspace, session, read } = explain('M');
    setSupposition(session, O, { kind: 'left-out' });
    expect(read()).toEqual(STANDING);
    setSupposition(session, O, null);
    expect(read()).toEqual(FALLING);
    const { map } = workspace.document.getState();
    const judged = updateStatement(map, O, { burden: 'stands-only-if-supported' });
    commit(workspace, judged, 'evaluation.keep');
    expect(read()).toEqual(STANDING);
    session.setState({ traced: 'r' as StatementId });
    expect(read()).toEqual(new Set(['r']));
  });

  it('is nothing without a question, of what the map does not hold, and while the panel is closed', () => {
    expect(explain('gone').read()).toBe(null);
    const { session, read } = explain('M');
    togglePanel(session, 'evaluation');
    expect(read()).toBe(null);
    togglePanel(session, 'evaluation');
    session.setState({ traced: null });
    expect(read()).toBe(null);
  });
});
