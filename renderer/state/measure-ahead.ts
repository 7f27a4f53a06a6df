import { measureCard } from '../../shared/layout/card.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import type { Geometry } from './geometry.ts';
import { AWAITED, letWindowAnswer, NEVER, runInSlices } from './in-slices.ts';
import type { Workspace } from './workspace.ts';

/**
 * An edit of many cards, with these measured as they will be and all as they are, a slice at a time, so that
 * `commitWriting` finds that done. It is built anew where the map was edited meanwhile.
 */
export async function buildMeasured(workspace: Workspace, build: () => Edit): Promise<Edit> {
  for (;;) {
    const geometry = workspace.geometry.getState();
    const edit = build();
    await letWindowAnswer();
    await runInSlices(measureEach(geometry, edit), NEVER, AWAITED);
    if (workspace.geometry.getState().map === geometry.map) return edit;
  }
}

function* measureEach({ map, boxes }: Geometry, edit: Edit): Generator<void, void, void> {
  for (const id of map.statements.keys()) {
    boxes.get(id);
    yield;
  }
  for (const entry of edit.kind === 'ok' ? edit.value : []) {
    if (entry.kind === 'statement' && entry.after !== null)
      measureCard(entry.after, map.sources, entry.before ?? undefined);
    yield;
  }
}
