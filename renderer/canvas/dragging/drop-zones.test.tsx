import { ReactFlowProvider } from '@xyflow/react';
import { expect, it } from 'vitest';
import { readNotation } from '../../../shared/model/notation.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { DropZones } from './drop-zones.tsx';

/** What is read while the only loose card is held over something. */
function holdOver(find: (map: ReturnType<typeof readNotation>) => CanvasId | undefined): string {
  const map = readNotation('motion Ban\nAir supports Ban\nclaim Buses');
  const { workspace } = openWorkspace(map);
  const premise = [...map.statements.values()].find(({ text }) => text === 'Buses')?.id;
  const over = find(map);
  if (premise === undefined || over === undefined) throw new Error('There is nothing to hold');
  const dropping = {
    premise,
    premises: [premise],
    over,
    box: { x: 0, y: 0, width: 100, height: 40 },
    acts: ['link'],
    act: 'link',
    relation: 'supports',
  } as const;
  const { container } = renderInWorkspace(
    workspace,
    <ReactFlowProvider>
      <DropZones dropping={dropping} />
    </ReactFlowProvider>,
  );
  return container.textContent ?? '';
}

it('names the statement that the choices cover', () => {
  const idOf = (map: ReturnType<typeof readNotation>) =>
    [...map.statements.values()].find(({ text }) => text === 'Ban')?.id;
  expect(holdOver(idOf)).toContain('“Ban”');
});

it('names the argument that the choices cover', () => {
  expect(holdOver((map) => [...map.arguments.keys()][0])).toContain('“Air” supports “Ban”');
});
