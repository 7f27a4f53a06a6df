import { describe, expect, it } from 'vitest';
import { PAYLOAD_LIMITS } from '../../shared/ipc/payload-limits.ts';
import { updateDetails } from '../../shared/model/edits/details.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { commit, finishWriting, startWriting, write } from './editing.ts';
import { nameMap } from './name-map.ts';

function name({ title = '', motion = '' }): string {
  const { workspace } = openWorkspace(readNotation('motion M'));
  startWriting(workspace, 'M' as StatementId);
  write(workspace, motion);
  finishWriting(workspace);
  commit(workspace, updateDetails(workspace.document.getState().map, { title }), 'act.title');
  return nameMap(workspace.document.getState().map);
}

describe('nameMap', () => {
  it('takes the title, else the motion, else a word for neither', () => {
    expect(name({ title: 'Homework', motion: 'Homework should go' })).toBe('Homework');
    expect(name({ title: '  ', motion: 'Homework should go' })).toBe('Homework should go');
    expect(name({})).toBe('Untitled map');
    expect(nameMap(readNotation('claim r'))).toBe('Untitled map');
  });

  it('stands on one line', () => {
    expect(name({ motion: 'Homework\n  should\tgo' })).toBe('Homework should go');
  });

  it('cuts what no title bar shows, and no character in two', () => {
    const cut = name({ motion: `x${'😀'.repeat(PAYLOAD_LIMITS.title)}` });
    expect([...cut]).toHaveLength(400);
    expect(cut).toMatch(/^x(😀)+$/u);
  });
});
