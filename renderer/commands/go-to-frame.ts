import type { Frame } from '../../shared/model/frame.ts';
import { findFrameOf } from '../../shared/model/queries/frames.ts';
import { finishWriting } from '../state/editing.ts';
import { describeFrame } from '../state/name-frame.ts';
import { announce, select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import { readMap } from './selection.ts';

/** Selects all that a frame holds, shows it, and says which frame that is. */
export function goToFrame(workspace: Workspace, frame: Frame): void {
  finishWriting(workspace);
  const { session } = workspace;
  select(session, frame.members);
  session.getState().viewer?.showFrame(frame.id);
  announce(session, describeFrame(frame));
}

/** The frame after the one whose members are selected, the first after the last; null for none. */
export function findNextFrame(workspace: Workspace): Frame | null {
  const map = readMap(workspace);
  const frames = [...map.frames.values()];
  const current = findFrameOf(map, workspace.session.getState().selection);
  const place = current === null ? -1 : frames.indexOf(current);
  return frames[(place + 1) % frames.length] ?? null;
}
