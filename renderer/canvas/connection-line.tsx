import {
  type ConnectionLineComponentProps,
  useStore,
  useViewport,
  type Viewport,
  type XYPosition,
} from '@xyflow/react';
import { measureText } from '../../shared/layout/text/measure-text.ts';
import type { Relation } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { judgeConnection, meanConnection } from '../commands/connecting.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Connecting } from '../state/connecting.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import type { CanvasNode } from './canvas-node.ts';

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
  const word = over === null ? describeNew(relation) : describeConnection(map, connecting, over);
  const viewport = useViewport();
  const width = useStore((state) => state.width);
  const tip = toCanvas(pointer, viewport);
  const middle = (fromY + tip.y) / 2;
  return (
    <g className={styles.connection} data-relation={relation} data-verdict={verdict?.kind}>
      <path d={`M ${fromX} ${fromY} C ${fromX} ${middle} ${tip.x} ${middle} ${tip.x} ${tip.y}`} />
      <g transform={`translate(${tip.x} ${tip.y}) scale(${1 / viewport.zoom})`}>
        <circle r={4} />
        {word !== '' && <Pill word={word} isLeft={pointer.x > width / 2} />}
      </g>
    </g>
  );
}

const PILL_HEIGHT = 28;
const PILL_PADDING = 10;
const PILL_DISTANCE = 16;

/** A word beside the pointer, on the side where there is room. */
function Pill({ word, isLeft }: { readonly word: string; readonly isLeft: boolean }) {
  const width = measureText(word, 'position') + 2 * PILL_PADDING;
  const x = isLeft ? -PILL_DISTANCE - width : PILL_DISTANCE;
  return (
    <g transform={`translate(${x} ${PILL_DISTANCE})`}>
      <rect className={styles.pill} width={width} height={PILL_HEIGHT} rx={6} />
      <text x={PILL_PADDING} y={19}>
        {word}
      </text>
    </g>
  );
}

function describeNew(relation: Relation): string {
  return say(relation === 'supports' ? 'canvas.willAddReason' : 'canvas.willAddObjection');
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
