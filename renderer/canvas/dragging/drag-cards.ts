import type { OnNodeDrag } from '@xyflow/react';
import { type Alignment, NO_ALIGNMENT } from '../../../shared/layout/alignment/align-box.ts';
import { type Box, isSameBox } from '../../../shared/layout/box.ts';
import type { ArgumentId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import type { Dropping } from '../../state/dragging.ts';
import type { Workspace } from '../../state/workspace.ts';
import type { CanvasNode } from '../canvas-node.ts';
import type { CanvasSurface } from '../canvas-surface.ts';
import { type FlowStore, findView } from '../mounting/mounting.ts';
import { rememberWhileSame } from '../remember-while-same.ts';
import { choosePremises } from './choose-premises.ts';
import { dropCards } from './drop-cards.ts';
import { findAlignment } from './find-alignment.ts';
import { findDrop } from './find-drop.ts';
import { followKeys } from './follow-keys.ts';
import { commitMove, listFollowers, type Places } from './move-cards.ts';

/** What React Flow tells of cards that are dragged. */
export interface CardDrag {
  readonly onNodeDragStart: OnNodeDrag<CanvasNode>;
  readonly onNodeDrag: OnNodeDrag<CanvasNode>;
  readonly onNodeDragStop: OnNodeDrag<CanvasNode>;
}

interface Parts {
  readonly workspace: Workspace;
  readonly surface: CanvasSurface;
  readonly flow: FlowStore;
  /** The point of the canvas under a pointer. */
  readonly findPoint: (event: MouseEvent | TouchEvent) => Point;
  /** Whether the view follows what is held near an edge. */
  readonly setPanning: (isPanning: boolean) => void;
  readonly setView: (view: Transform) => void;
}

type Transform = ReturnType<FlowStore['getState']>['transform'];

interface Step {
  readonly point: Point;
  readonly leader: CanvasNode;
  readonly nodes: readonly CanvasNode[];
}

/**
 * Dragging cards. While they are in hand only their live positions change, in line with the cards near
 * by; letting go makes one edit: of where they lie, or of what a card was held over and does there now. Alt leaves
 * out both lines and links, Escape the whole drag.
 */
export function createCardDrag(parts: Parts): CardDrag {
  const { workspace, surface, flow, findPoint } = parts;
  const { session } = workspace;
  let isCancelled = false;
  let isPlain = false;
  let last: Step | null = null;
  let isPanning = true;
  let stopKeys = () => {};

  function setPanning(next: boolean): void {
    if (next !== isPanning) parts.setPanning(next);
    isPanning = next;
  }

  function follow(step: Step): void {
    last = step;
    if (isCancelled) return;
    const moves = new Map(step.nodes.map((node) => [node.id as StatementId, node.position]));
    const before = session.getState().dragging?.dropping ?? null;
    const dropping = isPlain ? null : findDropOf(step, before);
    // What is no larger than a mark would run away from under the pointer.
    const isAimed = readMap(workspace).arguments.has(dropping?.over as ArgumentId);
    setPanning(!isAimed);
    const isFree = isPlain || dropping !== null;
    const { shift, guides } = isFree ? NO_ALIGNMENT : findAlignmentOf(step, moves);
    const places = shiftPlaces(moves, shift);
    const isElement = (id: CanvasId) => surface.mounting.read().has(id);
    for (const [id, at] of listFollowers(workspace, places, isElement)) places.set(id, at);
    session.setState({ livePositions: places, dragging: { dropping, guides } });
  }

  function findDropOf(step: Step, before: Dropping | null): Dropping | null {
    const held = findPremises(workspace, step);
    if (held === null) return null;
    const geometry = workspace.geometry.getState();
    const { transform, width, height } = flow.getState();
    const { point } = step;
    const view = findView(transform, { width, height });
    const screen = { view, zoom: transform[2] };
    const drop = findDrop({ ...held, ...screen, geometry, index: surface.index, point, before });
    return reuse(drop, before);
  }

  function findAlignmentOf({ leader }: Step, moves: Places): Alignment {
    const { transform, width, height } = flow.getState();
    const { selection } = session.getState();
    return findAlignment({
      box: boxOf(leader),
      geometry: workspace.geometry.getState(),
      index: surface.index,
      view: findView(transform, { width, height }),
      zoom: transform[2],
      isMoving: (id) => moves.has(id as StatementId) || selection.has(id),
    });
  }

  function letGo(): Places {
    const { livePositions } = session.getState();
    session.setState({ livePositions: new Map(), dragging: null });
    return livePositions;
  }

  function begin(): void {
    letGo();
    isCancelled = false;
    isPlain = false;
    last = null;
    setPanning(true);
    stopKeys();
  }

  return {
    onNodeDragStart: () => {
      begin();
      const { transform } = flow.getState();
      stopKeys = followKeys({
        cancel: () => {
          isCancelled = true;
          letGo();
          // The button is still down at the edge that the view went after.
          setPanning(false);
          parts.setView(transform);
        },
        setPlain: (next) => {
          isPlain = next;
          if (last !== null) follow(last);
        },
        lose: letGo,
      });
    },
    onNodeDrag: (event, leader, nodes) => {
      isPlain = event.altKey;
      follow({ point: findPoint(event), leader, nodes });
    },
    onNodeDragStop: () => {
      stopKeys();
      setPanning(true);
      const dropping = session.getState().dragging?.dropping ?? null;
      const places = letGo();
      if (dropping === null) commitMove(workspace, places);
      else dropCards(workspace, dropping);
    },
  };
}

/** What can be linked by dropping; null where a note leads, or a card that is not all that moves. */
function findPremises({ document, session }: Workspace, { leader, nodes }: Step) {
  const premise = leader.id as StatementId;
  const { map } = document.getState();
  const { selection } = session.getState();
  if (!map.statements.has(premise)) return null;
  if (selection.size > 1 && selection.has(premise)) {
    return { premise, premises: premisesOf(map, selection), inHand: selection };
  }
  const inHand: ReadonlySet<CanvasId> = new Set([premise]);
  return nodes.length === 1 ? { premise, premises: [premise], inHand } : null;
}

// Asked at each step of a drag, during which neither changes.
const premisesOf = rememberWhileSame(choosePremises);

function boxOf({ position, width = 0, height = 0 }: CanvasNode) {
  return { ...position, width, height };
}

function shiftPlaces(moves: Places, by: Point): Map<StatementId | NoteId, Point> {
  return new Map([...moves].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The same object while nothing about it changes, so that what shows it is not rendered again. */
function reuse(next: Dropping | null, before: Dropping | null): Dropping | null {
  const isAlike =
    next?.over === before?.over &&
    next?.relation === before?.relation &&
    next?.act === before?.act &&
    isSameBox(next?.box ?? NO_BOX, before?.box ?? NO_BOX);
  return isAlike ? before : next;
}
