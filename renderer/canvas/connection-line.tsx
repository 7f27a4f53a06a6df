import type { ConnectionLineComponentProps } from '@xyflow/react';
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
  const middle = (fromY + pointer.y) / 2;
  return (
    <g className={styles.connection} data-relation={relation} data-verdict={verdict?.kind}>
      <path
        d={`M ${fromX} ${fromY} C ${fromX} ${middle} ${pointer.x} ${middle} ${pointer.x} ${pointer.y}`}
      />
      <circle cx={pointer.x} cy={pointer.y} r={4} />
      {word !== '' && (
        <text x={pointer.x + 14} y={pointer.y + 28}>
          {word}
        </text>
      )}
    </g>
  );
}

function describeConnection(map: ArgumentMap, connecting: Connecting, over: CanvasId): string {
  const verdict = judgeConnection(map, connecting, over);
  if (verdict.kind === 'refused') return say(`refusal.${verdict.reason}`);
  const meaning = meanConnection(map, connecting, over);
  return meaning === null ? '' : say(`canvas.${meaning}`);
}
