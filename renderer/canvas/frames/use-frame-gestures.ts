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

/** The place on the canvas of a point on the screen. */
export type FindPoint = (place: Point) => Point;

// As far as a card has to be dragged before it moves.
const THRESHOLD_PX = 3;

/** What the pointer and the keys do to the title of a frame. */
export function useFrameGestures(frame: Frame, findPoint: FindPoint) {
  const workspace = useWorkspace();
  return useMemo(
    () => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        pick(workspace, frame, event.shiftKey || event.ctrlKey || event.metaKey);
        const isWritable = workspace.document.getState().access === 'writable';
        if (event.button === 0 && isWritable) dragMembers(workspace, frame, event, findPoint);
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
    [workspace, frame, findPoint],
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
  findPoint: FindPoint,
): void {
  const { session } = workspace;
  const start = findPoint({ x: clientX, y: clientY });
  let from: Places | null = null;
  let stopKeys = () => {};

  const begin = (): Places => {
    finishWriting(workspace);
    title.setPointerCapture(pointerId);
    stopKeys = followKeys({ cancel: end, setPlain: () => {}, lose: end });
    return placesOf(workspace, frame);
  };
  const move = (event: globalThis.PointerEvent) => {
    const way = Math.hypot(event.clientX - clientX, event.clientY - clientY);
    if (from === null && way <= THRESHOLD_PX) return;
    from ??= begin();
    const { x, y } = findPoint({ x: event.clientX, y: event.clientY });
    const [dx, dy] = [x - start.x, y - start.y];
    const moved = [...from].map(([id, at]) => [id, { x: at.x + dx, y: at.y + dy }] as const);
    session.setState({ livePositions: new Map(moved) });
  };
  const drop = () => {
    const { livePositions } = session.getState();
    end();
    commitMove(workspace, livePositions);
  };
  function end(): void {
    stopKeys();
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
