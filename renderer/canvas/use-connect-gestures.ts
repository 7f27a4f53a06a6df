import type { Connection, FinalConnectionState, OnConnectStart } from '@xyflow/react';
import { useMemo } from 'react';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';
import { buildConnection, judgeConnection } from '../commands/connecting.ts';
import { replyNear } from '../commands/statement-commands.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Connecting } from '../state/connecting.ts';
import { commit, finishWriting } from '../state/editing.ts';
import { notify } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import type { CanvasNode } from './canvas-node.ts';
import { followKeys } from './dragging/follow-keys.ts';

interface Ends {
  readonly source: string | null;
  readonly target?: string | null;
  readonly sourceHandle?: string | null;
}

/**
 * Drawing a line from a card's handle: what is allowed, what it makes, and why it was refused. Escape ends it with
 * nothing made.
 */
export function useConnectGestures() {
  const workspace = useWorkspace();
  return useMemo(() => {
    let stopKeys = () => {};
    const giveUp = () => {
      workspace.session.setState({ connecting: null });
      // React Flow has no other way to be told that a line is no longer drawn.
      document.dispatchEvent(new MouseEvent('mouseup'));
    };
    return {
      isValidConnection: (ends: Ends) => isAllowed(workspace, ends),
      onConnect: (connection: Connection) => connectEnds(workspace, connection),
      onConnectStart: ((_, { nodeId, handleId }) => {
        finishWriting(workspace);
        const connecting = readConnecting({ source: nodeId, sourceHandle: handleId });
        workspace.session.setState({ connecting });
        stopKeys();
        stopKeys = followKeys({ cancel: giveUp, setPlain: () => {}, lose: giveUp });
      }) satisfies OnConnectStart,
      onConnectEnd: (event: MouseEvent | TouchEvent, end: FinalConnectionState) => {
        stopKeys();
        endConnecting(workspace, event, end);
      },
    };
  }, [workspace]);
}

function readConnecting({ source, sourceHandle }: Ends): Connecting {
  const relation = sourceHandle === 'attacks' ? 'attacks' : 'supports';
  return { premise: source as StatementId, relation };
}

function isAllowed(workspace: Workspace, ends: Ends): boolean {
  const { map } = workspace.document.getState();
  return judgeConnection(map, readConnecting(ends), ends.target as CanvasId).kind === 'allowed';
}

function connectEnds(workspace: Workspace, connection: Connection): void {
  if (workspace.session.getState().connecting === null) return;
  const { map } = workspace.document.getState();
  const over = connection.target as CanvasId;
  const built = buildConnection(map, readConnecting(connection), over, workspace.ids);
  if (built !== null) commit(workspace, built.edit, built.label);
}

// Shorter than this, a line was not drawn but begun by mistake. In canvas units.
const LEAST_DRAG = 60;

/** Let go over the empty canvas, a line makes the statement at its end. */
function addWhereDropped(
  workspace: Workspace,
  { premise, relation }: Connecting,
  from: Point,
  to: Point,
): void {
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_DRAG) return;
  replyNear(workspace, premise, relation, to);
}

function endConnecting(
  workspace: Workspace,
  event: MouseEvent | TouchEvent,
  end: FinalConnectionState,
): void {
  const { connecting } = workspace.session.getState();
  workspace.session.setState({ connecting: null });
  if (connecting === null) return;
  if (end.toNode === null) {
    // Where the line ends is told in pixels of the canvas, where it begins in the map's own units.
    const place = 'changedTouches' in event ? event.changedTouches[0] : event;
    const to = place && workspace.session.getState().viewer?.findPoint(place);
    if (to && end.from !== null) addWhereDropped(workspace, connecting, end.from, to);
    return;
  }
  const node: Pick<CanvasNode, 'id'> = end.toNode;
  if (end.isValid !== false || node.id === connecting.premise) return;
  const { map } = workspace.document.getState();
  const verdict = judgeConnection(map, connecting, node.id as CanvasId);
  if (verdict.kind === 'refused') {
    notify(workspace.session, 'refusal', say(`refusal.${verdict.reason}`));
  }
}
