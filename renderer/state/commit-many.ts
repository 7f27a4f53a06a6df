import { measureCard } from '../../shared/layout/card.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { commitWriting } from './editing.ts';
import type { Geometry } from './geometry.ts';
import { AWAITED, letWindowAnswer, NEVER, runInSlices } from './in-slices.ts';
import { addMovesInPieces } from './make-room.ts';
import type { Workspace } from './workspace.ts';

// To measure more cards anew, and to make room for them, would keep the window busy for long.
const MOST_AT_ONCE = 500;

/**
 * As `commitWriting`, with the window answering between its parts where the edit is of many cards; then it is
 * built anew where the map was edited meanwhile.
 */
export async function commitMany(
  workspace: Workspace,
  build: () => Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
): Promise<boolean> {
  for (;;) {
    // Where cards lie is read, and they are not there yet.
    workspace.session.getState().gliding?.finish();
    const geometry = workspace.geometry.getState();
    const edit = build();
    if (edit.kind === 'error' || edit.value.length <= MOST_AT_ONCE)
      return commitWriting(workspace, edit, label, coalesceKey);
    await letWindowAnswer();
    await runInSlices(measureEach(geometry, edit.value), NEVER, AWAITED);
    const spacious = await runInSlices(addMovesInPieces(edit, geometry), NEVER, AWAITED);
    await letWindowAnswer();
    const { map, boxes } = workspace.geometry.getState();
    if (map === geometry.map && boxes === geometry.boxes)
      return commitWriting(workspace, edit, label, coalesceKey, () => spacious);
  }
}

/** Measures all cards as they are, and those of a change as they will be. */
function* measureEach(
  { map, boxes }: Geometry,
  change: Extract<Edit, { kind: 'ok' }>['value'],
): Generator<void, void, void> {
  for (const id of map.statements.keys()) {
    boxes.get(id);
    yield;
  }
  for (const entry of change) {
    if (entry.kind === 'statement' && entry.after !== null)
      measureCard(entry.after, map.sources, entry.before ?? undefined);
    yield;
  }
}
