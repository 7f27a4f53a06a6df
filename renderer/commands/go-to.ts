import { findEntity } from '../../shared/model/queries/find-entity.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import { readMap } from './selection.ts';

/**
 * Selects something and shows it, if it is still there: lists may be of some edits ago. Held items stay selected,
 * before it.
 */
export function goTo(workspace: Workspace, id: CanvasId): void {
  if (findEntity(readMap(workspace), id) === null) return;
  selectBesideHeld(workspace, id);
  workspace.session.getState().viewer?.reveal(id);
}

/** Selects something after what is held. */
export function selectBesideHeld(workspace: Workspace, id: CanvasId): void {
  const others = listHeld(workspace).filter((held) => held !== id);
  select(workspace.session, [...others, id]);
}

/** Ends with one thing selected and shown, and nothing held: the held selection has served its purpose. */
export function settleOn({ session }: Workspace, id: CanvasId): void {
  session.setState({ held: new Set() });
  select(session, [id]);
  session.getState().viewer?.reveal(id);
}

/** What was held and has not been let go since, as a click elsewhere and Escape do. */
export function listHeld({ session }: Workspace): readonly CanvasId[] {
  const { held, selection } = session.getState();
  return [...held].filter((id) => selection.has(id));
}
