import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import type { Frame } from '../../../shared/model/frame.ts';
import type { NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { goToFrame } from '../../commands/go-to-frame.ts';
import { finishWriting } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { followKeys } from '../dragging/follow-keys.ts';
import { commitMove, findPlaceOf, type Places } from '../dragging/move-cards.ts';
import type { Panning } from '../dragging/pan-at-edges.ts';

/** The canvas that a frame is dragged over. */
export interface Ground {
  /** The place on the canvas of a point on the screen. */
  readonly findPoint: (place: Point) => Point;
  /** Has the view follow what is held near an edge. */
  readonly startPanning: (onPan: () => void) => Panning & {
    /** Back to the view that it began with. */
    readonly takeBack: () => void;
  };
}

// As far as a card has to be dragged before it moves.
const THRESHOLD_PX = 3;

/** What the pointer and the keys do to the title of a frame. */
export function useFrameGestures(frame: Frame, ground: Ground) {
  const workspace = useWorkspace();
  return useMemo(
    () => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        pick(workspace, frame, event.shiftKey || event.ctrlKey || event.metaKey);
        const isWritable = workspace.document.getState().access === 'writable';
        if (event.button === 0 && isWritable) dragMembers(workspace, frame, event, ground);
      },
      onDoubleClick: () => rename(workspace, frame),
      onKeyDown: (event: KeyboardEvent) => {
        const isSpace = event.key === ' ' && !event.shiftKey;
        if (event.key !== 'Enter' && !isSpace) return;
        event.preventDefault();
        event.stopPropagation();
        if (isSpace) goToFrame(workspace, frame);
        else rename(workspace, frame);
      },
    }),
    [workspace, frame, ground],
  );
}

function pick({ session }: Workspace, { members }: Frame, isAdded: boolean): void {
  select(session, isAdded ? [...session.getState().selection, ...members] : members);
}

function rename({ document, session }: Workspace, { id }: Frame): void {
  if (document.getState().access === 'writable') session.setState({ renaming: id });
}

function dragMembers(
  workspace: Workspace,
  frame: Frame,
  { currentTarget: title, pointerId, clientX, clientY }: PointerEvent<HTMLElement>,
  { findPoint, startPanning }: Ground,
): void {
  const { session } = workspace;
  const start = findPoint({ x: clientX, y: clientY });
  let from: Places | null = null;
  let pointer = { x: clientX, y: clientY };
  let stopKeys = () => {};
  let panning: ReturnType<Ground['startPanning']> | null = null;

  const begin = (): Places => {
    finishWriting(workspace);
    title.setPointerCapture(pointerId);
    stopKeys = followKeys({ cancel: giveUp, setPlain: () => {}, lose: end });
    panning = startPanning(carry);
    return placesOf(workspace, frame);
  };
  const carry = () => {
    const { x, y } = findPoint(pointer);
    const [dx, dy] = [x - start.x, y - start.y];
    const moved = [...(from ?? [])].map(
      ([id, at]) => [id, { x: at.x + dx, y: at.y + dy }] as const,
    );
    session.setState({ livePositions: new Map(moved) });
  };
  const move = (event: globalThis.PointerEvent) => {
    const way = Math.hypot(event.clientX - clientX, event.clientY - clientY);
    if (from === null && way <= THRESHOLD_PX) return;
    pointer = { x: event.clientX, y: event.clientY };
    from ??= begin();
    carry();
    panning?.follow(pointer);
  };
  const giveUp = () => {
    end();
    panning?.takeBack();
  };
  const drop = () => {
    const { livePositions } = session.getState();
    end();
    commitMove(workspace, livePositions);
  };
  function end(): void {
    stopKeys();
    panning?.end();
    title.removeEventListener('pointermove', move);
    title.removeEventListener('pointerup', drop);
    title.removeEventListener('pointercancel', end);
    session.setState({ livePositions: new Map() });
  }
  title.setPointerCapture(pointerId);
  title.addEventListener('pointermove', move);
  title.addEventListener('pointerup', drop);
  title.addEventListener('pointercancel', end);
}

/** Where the members lie, those that are not shown now too. */
function placesOf({ document }: Workspace, { members }: Frame): Places {
  const { map } = document.getState();
  const places = new Map<StatementId | NoteId, Point>();
  for (const id of members) {
    const at = findPlaceOf(map, id);
    if (at !== undefined) places.set(id, at);
  }
  return places;
}
