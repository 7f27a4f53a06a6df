import { expect, it, vi } from 'vitest';
import type { ArgumentId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import type { CanvasNode } from '../canvas-node.ts';
import { surfaceOf } from '../canvas-surface.ts';
import { createCardDrag } from './drag-cards.ts';

function take() {
  const { workspace } = driveCommands('motion M\na supports M as link\nb supports M as other', {
    places: { M: { x: 0, y: 0 }, a: { x: 0, y: 300 }, b: { x: 500, y: 300 } },
  });
  const setPanning = vi.fn();
  const transform: [number, number, number] = [0, 0, 1];
  const drag = createCardDrag({
    workspace,
    surface: surfaceOf(workspace),
    flow: {
      getState: () => ({ transform, width: 1200, height: 800 }),
      subscribe: () => () => {},
    },
    findPoint: (event) => ({ x: (event as MouseEvent).clientX, y: (event as MouseEvent).clientY }),
    setPanning,
    setView: () => {},
  });
  const node = { id: 'b', position: { x: 500, y: 300 }, width: 200, height: 80 } as CanvasNode;
  const hold = ({ x, y }: Point) => {
    const event = new MouseEvent('mousemove', { clientX: x, clientY: y });
    drag.onNodeDrag(event as never, node, [node]);
  };
  drag.onNodeDragStart(new MouseEvent('mousedown') as never, node, [node]);
  const mark = workspace.geometry.getState().routes.get('link' as ArgumentId)?.junction;
  if (mark === undefined) throw new Error('There is no mark');
  return { workspace, drag, node, hold, mark, setPanning };
}

it('lets the view rest at an edge while what is held is over the mark of an argument', () => {
  const { workspace, drag, node, hold, mark, setPanning } = take();
  hold({ x: 900, y: 600 });
  expect(setPanning).not.toHaveBeenCalled();
  hold(mark);
  expect(workspace.session.getState().dragging?.dropping?.over).toBe('link');
  expect(setPanning.mock.calls).toEqual([[false]]);
  hold({ x: 900, y: 600 });
  hold({ x: 20, y: 20 });
  expect(workspace.session.getState().dragging?.dropping?.over).toBe('M');
  expect(setPanning.mock.calls).toEqual([[false], [true]]);
  hold(mark);
  drag.onNodeDragStop(new MouseEvent('mouseup') as never, node, [node]);
  // The next one may begin elsewhere.
  expect(setPanning.mock.calls.slice(2)).toEqual([[false], [true]]);
});
