import { ReactFlowProvider } from '@xyflow/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { surfaceOf } from './canvas-surface.ts';
import { CanvasSurfaceContext } from './surface-context.ts';
import { useSelectGestures } from './use-select-gestures.ts';

function Pane() {
  const { onPaneClick } = useSelectGestures(() => null);
  return <button type="button" id="pane" onClick={onPaneClick} />;
}

it('opens a new statement where the empty canvas is clicked twice, and it is what is selected', async () => {
  const { workspace } = openWorkspace(readNotation('motion M'));
  const { container } = renderInWorkspace(
    workspace,
    <CanvasSurfaceContext value={surfaceOf(workspace)}>
      <ReactFlowProvider>
        <Pane />
      </ReactFlowProvider>
    </CanvasSurfaceContext>,
  );
  const click = (detail: number) =>
    act(async () => {
      const event = { bubbles: true, detail, clientX: 900, clientY: 700 };
      container.querySelector('#pane')?.dispatchEvent(new MouseEvent('click', event));
    });
  await click(1);
  expect(workspace.document.getState().map.statements.size).toBe(1);
  await click(2);
  const { selection, writing } = workspace.session.getState();
  const added = [...workspace.document.getState().map.statements.keys()].at(-1);
  expect(workspace.document.getState().map.statements.size).toBe(2);
  expect([writing?.id, [...selection]]).toEqual([added, [added]]);
});
