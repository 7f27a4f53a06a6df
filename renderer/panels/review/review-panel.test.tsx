import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/messages/en.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import type { RuleId } from '../../../shared/reasoning/review/finding.ts';
import { runCommand } from '../../commands/run-command.ts';
import { finishWriting, undoLast, write } from '../../state/editing.ts';
import { openPanel, select } from '../../state/session-store.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findByName, press, waitUntil } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { ReviewPanel } from './review-panel.tsx';

const MAP = readNotation(`
  motion M "Homework should go"
  claim r "The buses are late"
  claim o "Practice makes perfect"
  claim c "Buses win"
  claim u "The buses are not late"
  r supports M
  o attacks M
  c supports M
  r supports c as x
  u attacks x as y
`);

function show(access: 'writable' | 'newer-version' = 'writable', map: ArgumentMap = MAP) {
  const { workspace } = openWorkspace(map, { access });
  const { container } = renderInWorkspace(workspace, <ReviewPanel />);
  return {
    workspace,
    readMap: () => workspace.document.getState().map,
    text: () => container.textContent ?? '',
    groups: () => [...container.querySelectorAll('h3')].map((heading) => heading.textContent),
    finding: (words: string) =>
      [...container.querySelectorAll('button')].find((button) =>
        button.textContent?.includes(words),
      ) as HTMLButtonElement,
  };
}

describe('ReviewPanel', () => {
  it('groups what it finds by rule, and goes to each', () => {
    const { groups, finding, workspace } = show();
    expect(groups()).toContain('Objection without an answer 2');
    press(finding('Practice makes perfect'));
    expect([...workspace.session.getState().selection]).toEqual(['o']);
  });

  it('has the focus as somebody opens it, and neither at the start nor as it comes back', () => {
    const { workspace } = openWorkspace(MAP);
    renderInWorkspace(workspace, <ReviewPanel />);
    expect(document.activeElement?.tagName).not.toBe('H2');
    openPanel(workspace.session, 'review');
    const { container } = renderInWorkspace(workspace, <ReviewPanel />);
    expect(document.activeElement).toBe(container.querySelector('h2'));
    renderInWorkspace(workspace, <ReviewPanel />);
    expect(document.activeElement).toBe(container.querySelector('h2'));
  });

  it('reviews a large map while the window answers, and shows what was found until it has anew', async () => {
    const reasons = Array.from({ length: 600 }, (_, index) => `r${index} supports M`);
    const { text, groups, workspace } = show(
      'writable',
      readNotation(`motion M\n${reasons.join('\n')}\no attacks M`),
    );
    const unanswered = 'Objection without an answer 1';
    expect(text()).toContain('Reviewing the map…');
    await waitUntil(() => expect(groups()).toContain(unanswered));
    act(() => {
      select(workspace.session, ['o' as StatementId]);
      void runCommand(workspace, 'edit.delete');
    });
    expect(groups()).toContain(unanswered);
    await waitUntil(() => expect(groups()).not.toContain(unanswered));
  });

  it('helps: an answer is written, and the finding goes', () => {
    const { groups, finding, workspace } = show();
    const fix = finding('Practice makes perfect').parentElement?.querySelectorAll('button')[1];
    press(fix as HTMLButtonElement);
    act(() => {
      write(workspace, 'Rest makes perfect');
      finishWriting(workspace);
    });
    expect(groups()).toContain('Objection without an answer 1');
  });

  it('moves an undercut that denies a statement, and undo moves it back', () => {
    const { readMap, workspace } = show();
    press(findByName('Move it to the statement'));
    expect(readMap().arguments.get('y' as ArgumentId)?.target).toEqual({
      kind: 'statement',
      id: 'r',
    });
    act(() => undoLast(workspace));
    expect(readMap()).toEqual(MAP);
  });

  it('mutes a rule for this map, and applies it again', () => {
    const { groups, readMap } = show();
    const before = groups();
    press(findByName('Do not point this out in this map'));
    expect(readMap().details.mutedRules).toHaveLength(1);
    expect(groups()).toHaveLength(before.length);
    expect(groups()).toContain('Not pointed out in this map');
    const [muted] = readMap().details.mutedRules ?? [];
    press(findByName(`Point it out again: ${en.review[muted as RuleId].name}`));
    expect(readMap()).toEqual(MAP);
    expect(groups()).toEqual(before);
  });

  it('only reads a map that is read only', () => {
    show('newer-version');
    expect(findByName<HTMLButtonElement>('Move it to the statement').disabled).toBe(true);
  });
});
