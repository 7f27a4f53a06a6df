import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { updateArgument } from '../../../shared/model/edits/arguments.ts';
import { setQuestion } from '../../../shared/model/edits/questions.ts';
import type { ArgumentId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { runCommand } from '../../commands/run-command.ts';
import { commit } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { CrossExamination } from './cross-examination.tsx';

const MAP = readNotation(`
  motion M "Homework should go"
  claim r "Pupils are tired"
  r supports M as a
`);
const A = 'a' as ArgumentId;

function show() {
  const opened = openWorkspace(MAP);
  const { workspace } = opened;
  renderInWorkspace(workspace, <CrossExamination />);
  return { ...opened, open: () => act(() => runCommand(workspace, 'view.crossExamination')) };
}

describe('CrossExamination', () => {
  it('says what to do when no argument names a scheme', async () => {
    const { open } = show();
    await open();
    expect(document.body.textContent).toContain('Choose a scheme');
  });

  it('lists what can still be asked, copies it, and goes to the argument', async () => {
    const { workspace, fake, open } = show();
    const read = () => workspace.document.getState().map;
    commit(workspace, updateArgument(read(), A, { scheme: 'sign' }), 'act.scheme');
    commit(workspace, setQuestion(read(), A, 'strong-correlation', 'answered'), 'question.act');
    await open();
    expect(document.body.textContent).toContain('Is there another explanation of the sign?');
    expect(document.body.textContent).not.toContain('How strong is the link between the sign');
    press(findByName('Copy as text'));
    expect(fake.sent('clipboard:write-text')[0]?.text).toBe(
      '“Pupils are tired” supports “Homework should go” (Sign)\n  - Is there another explanation of the sign?\n',
    );
    press(findByName('“Pupils are tired” supports “Homework should go”'));
    expect([...workspace.session.getState().selection]).toEqual([A]);
    expect(workspace.session.getState().openPanels.has('crossExamination')).toBe(false);
  });
});
