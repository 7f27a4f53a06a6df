import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { select } from '../state/session-store.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import type { CanvasSurface } from './canvas-surface.ts';
import { watchRest } from './neighbours/watch-rest.ts';
import { useCanvasSurface } from './surface-context.ts';

const LINE_REACH_PX = 7;

type FlowApi = ReturnType<typeof useStoreApi>;

/** What the pointer is over where only paint is. */
export interface Pointing {
  readonly onPointerMove: (event: React.PointerEvent<HTMLElement>) => void;
  readonly onPointerLeave: (event: React.PointerEvent<HTMLElement>) => void;
  readonly onPointerDown: () => void;
  readonly onWheel: () => void;
  /** The painted card or line at a place on the screen; null for the empty canvas. */
  readonly hit: (event: { readonly clientX: number; readonly clientY: number }) => CanvasId | null;
}

/**
 * Lets the pointer meet what is painted. The card under the pointer becomes an element at once, so
 * that clicks, drags and menus find it as they do when it is large.
 */
export function usePointer(): Pointing {
  const workspace = useWorkspace();
  const surface = useCanvasSurface();
  const flow = useStoreApi();
  useEffect(() => followSelectionBox(workspace, surface, flow), [workspace, surface, flow]);
  const rest = useMemo(() => watchRest(workspace), [workspace]);
  useEffect(() => rest.stop, [rest]);
  return useMemo(() => {
    const hit: Pointing['hit'] = ({ clientX, clientY }) =>
      hitPainted(surface, flow, { x: clientX, y: clientY });
    const meetPainted = (event: React.PointerEvent<HTMLElement>): CanvasId | null => {
      const id = hit(event);
      const { map } = workspace.document.getState();
      const isLine = id !== null && findEntity(map, id)?.kind === 'argument';
      surface.mounting.hover(isLine ? null : id);
      event.currentTarget.dataset.over = id === null ? '' : 'painted';
      return isGround(event.target) ? id : null;
    };
    return {
      hit,
      onPointerDown: rest.stop,
      onWheel: rest.stop,
      onPointerMove: (event) => {
        const isConnecting = workspace.session.getState().connecting !== null;
        // What is dragged stays what it is, whatever it is dragged across.
        if (event.buttons !== 0 && !isConnecting) return;
        const id = findElementId(event.target) ?? meetPainted(event);
        rest.over(isConnecting ? null : id);
      },
      onPointerLeave: (event) => {
        rest.stop();
        if (event.buttons === 0) surface.mounting.hover(null);
      },
    };
  }, [workspace, surface, flow, rest]);
}

function findElementId(target: EventTarget): CanvasId | null {
  const element = target instanceof Element ? target.closest('.react-flow__node') : null;
  return (element?.getAttribute('data-id') ?? null) as CanvasId | null;
}

/** Not so the minimap and titles of frames, which lie over it. */
function isGround(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__pane') !== null;
}

function hitPainted({ index }: CanvasSurface, flow: FlowApi, at: Point): CanvasId | null {
  const { transform, domNode } = flow.getState();
  if (domNode === null) return null;
  const [x, y, zoom] = transform;
  const rect = domNode.getBoundingClientRect();
  const point = { x: (at.x - rect.x - x) / zoom, y: (at.y - rect.y - y) / zoom };
  return index.hitCard(point) ?? index.hitLine(point, LINE_REACH_PX / zoom);
}

/** React Flow's box selects elements only; this selects every card that it touches. */
function followSelectionBox(
  { session }: ReturnType<typeof useWorkspace>,
  { index }: CanvasSurface,
  flow: FlowApi,
): () => void {
  let before = flow.getState().userSelectionRect;
  return flow.subscribe(() => {
    const { userSelectionRect: rect, userSelectionActive, transform } = flow.getState();
    if (rect === before) return;
    before = rect;
    if (rect === null || !userSelectionActive) return;
    const [x, y, zoom] = transform;
    const box = {
      x: (rect.x - x) / zoom,
      y: (rect.y - y) / zoom,
      width: rect.width / zoom,
      height: rect.height / zoom,
    };
    select(session, [...index.findStatements(box), ...index.findNotes(box)]);
  });
}
