import { measureCard } from '../../shared/layout/card.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';
import { commitWriting } from './editing.ts';
import type { Geometry } from './geometry.ts';
import { AWAITED, letWindowAnswer, runInSlices } from './in-slices.ts';
import { beginLongEdit } from './long-edit.ts';
import { addMovesInPieces } from './make-room.ts';
import type { Workspace } from './workspace.ts';

// Measuring more cards again, and making room for them, would keep the window busy for a long time.
const MOST_AT_ONCE = 500;

/**
 * Like `commitWriting`, but an edit of many cards is made in parts, between which the window answers; it is built again
 * if the map was edited meanwhile, and undo cancels it.
 */
export async function commitMany(
  workspace: Workspace,
  build: () => Edit,
  label: PlainMessageKey,
  coalesceKey?: string,
): Promise<boolean> {
  const edit = buildNow(workspace, build);
  if (edit.kind === 'error' || edit.value.length <= MOST_AT_ONCE)
    return commitWriting(workspace, edit, label, coalesceKey);
  const { signal, end } = beginLongEdit(workspace, label);
  try {
    const [ready, spacious] = await makeReady(workspace, edit, build, signal);
    return commitWriting(workspace, ready, label, coalesceKey, () => spacious);
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  } finally {
    end();
  }
}

function buildNow({ session }: Workspace, build: () => Edit): Edit {
  // Where cards lie is read, and they are not there yet.
  session.getState().gliding?.finish();
  return build();
}

/** The edit for the map as it is by then, and the same with the room that it takes; all of it measured. */
async function makeReady(
  workspace: Workspace,
  first: Edit,
  build: () => Edit,
  signal: AbortSignal,
): Promise<readonly [edit: Edit, spacious: Edit]> {
  for (let edit = first; ; edit = buildNow(workspace, build)) {
    const geometry = workspace.geometry.getState();
    if (edit.kind === 'error') return [edit, edit];
    await letWindowAnswer();
    await runInSlices(measureEach(geometry, edit.value), signal, AWAITED);
    const spacious = await runInSlices(addMovesInPieces(edit, geometry), signal, AWAITED);
    await letWindowAnswer();
    signal.throwIfAborted();
    const { map, boxes } = workspace.geometry.getState();
    if (map === geometry.map && boxes === geometry.boxes) return [edit, spacious];
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
