import {
  type ConnectionLineComponentProps,
  useViewport,
  type Viewport,
  type XYPosition,
} from '@xyflow/react';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Connecting } from '../state/connecting.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import type { CanvasNode } from './canvas-node.ts';
import { judgeConnection, meanConnection } from './connecting.ts';

/** The line from a card's handle to the pointer, with a word on what letting go would do. */
export function ConnectionLine({
  fromNode,
  fromHandle,
  fromX,
  fromY,
  toNode,
  pointer,
}: ConnectionLineComponentProps<CanvasNode>) {
  const workspace = useWorkspace();
  const relation = fromHandle.id === 'attacks' ? 'attacks' : 'supports';
  const connecting = { premise: fromNode.id as StatementId, relation } as const;
  const { map } = workspace.document.getState();
  const over = toNode === null ? null : (toNode.id as CanvasId);
  const verdict = over === null ? null : judgeConnection(map, connecting, over);
  const word = over === null ? '' : describeConnection(map, connecting, over);
  const viewport = useViewport();
  const tip = toCanvas(pointer, viewport);
  const middle = (fromY + tip.y) / 2;
  return (
    <g className={styles.connection} data-relation={relation} data-verdict={verdict?.kind}>
      <path d={`M ${fromX} ${fromY} C ${fromX} ${middle} ${tip.x} ${middle} ${tip.x} ${tip.y}`} />
      <g transform={`translate(${tip.x} ${tip.y}) scale(${1 / viewport.zoom})`}>
        <circle r={4} />
        {word !== '' && (
          <text x={14} y={28}>
            {word}
          </text>
        )}
      </g>
    </g>
  );
}

/** React Flow gives the pointer in pixels of the pane, all else in canvas units. */
function toCanvas({ x, y }: XYPosition, viewport: Viewport): XYPosition {
  return { x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom };
}

function describeConnection(map: ArgumentMap, connecting: Connecting, over: CanvasId): string {
  const verdict = judgeConnection(map, connecting, over);
  if (verdict.kind === 'refused') return say(`refusal.${verdict.reason}`);
  const meaning = meanConnection(map, connecting, over);
  return meaning === null ? '' : say(`canvas.${meaning}`);
}
