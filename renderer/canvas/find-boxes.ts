import type { Box } from '../../shared/layout/box.ts';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { computeGeometry, type Geometry } from '../state/geometry.ts';
import { readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { findEdges } from './find-edges.ts';
import { findFrames } from './frames/find-frames.ts';
import { boxOfNote } from './map-index.ts';

/** The boxes of some things of a map, or such as reach as far as all of it does at rest that is shown. */
export function listBoxes(workspace: Workspace, ids?: readonly CanvasId[]): readonly Box[] {
  if (ids !== undefined) {
    return ids.flatMap((id) => findBox(workspace.geometry.getState(), id) ?? []);
  }
  const geometry = readGeometryAtRest(workspace);
  const shown = readShown(workspace);
  const { statements, notes } = shown ?? geometry.map;
  const cards = [...statements.keys(), ...notes.keys()];
  return [...findEdges(cards, geometry), ...findFrames(geometry, shown).map(({ box }) => box)];
}

/** What glides lies where it comes to lie. */
export function readGeometryAtRest({ geometry, session }: Workspace): Geometry {
  const shown = geometry.getState();
  if (session.getState().gliding === null) return shown;
  return computeGeometry(shown.map, { ...shown.live, positions: new Map() }, null);
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
