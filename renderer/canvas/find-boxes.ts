import type { Box } from '../../shared/layout/box.ts';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Geometry } from '../state/geometry.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { findEdges } from './find-edges.ts';
import { findFrames } from './frames/find-frames.ts';
import { boxOfNote } from './map-index.ts';

/** The boxes of some things of a map, or such as reach as far as all of it does that is shown. */
export function listBoxes(workspace: Workspace, ids?: readonly CanvasId[]): readonly Box[] {
  const geometry = workspace.geometry.getState();
  if (ids !== undefined) return ids.flatMap((id) => findBox(geometry, id) ?? []);
  const shown = readShown(workspace);
  const { statements, notes } = shown ?? geometry.map;
  const cards = [...statements.keys(), ...notes.keys()];
  return [...findEdges(cards, geometry), ...findFrames(geometry, shown).map(({ box }) => box)];
}

/** Where something lies; null for what is not there. */
export function findBox(geometry: Geometry, id: CanvasId): Box | null {
  const found = findEntity(geometry.map, id);
  if (found === null) return null;
  if (found.kind === 'note') return boxOfNote(found.note, geometry);
  if (found.kind === 'statement') return geometry.boxes.get(found.statement.id) ?? null;
  const junction = geometry.routes.get(found.argument.id)?.junction;
  return junction === undefined ? null : { ...junction, width: 1, height: 1 };
}
