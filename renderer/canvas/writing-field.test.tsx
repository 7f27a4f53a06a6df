import { act } from 'react';
import { expect, it } from 'vitest';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { startWriting } from '../state/editing.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { find, typeInto } from '../testing/render.tsx';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { WritingField } from './writing-field.tsx';

it('goes on when the window has the focus again, and ends when the field is left', () => {
  const { workspace } = openWorkspace(readNotation('motion M'));
  const M = 'M' as StatementId;
  const { map, cards } = workspace.geometry.getState();
  const [statement, card] = [map.statements.get(M), cards.get(M)];
  if (statement === undefined || card === undefined) throw new Error('There is no such card');
  startWriting(workspace, M);
  renderInWorkspace(
    workspace,
    <WritingField statement={statement} card={card} roles={['motion']} />,
  );
  const field = find<HTMLTextAreaElement>('textarea');
  typeInto(field, 'Half a');
  // As when another window is gone to: the field stays the active element.
  act(() => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(workspace.session.getState().writing?.draft).toBe('Half a');
  act(() => field.blur());
  expect(workspace.session.getState().writing).toBeNull();
  expect(workspace.document.getState().map.statements.get(M)?.text).toBe('Half a');
});
